/** Pages whose address holds a secret: kept nowhere, found nowhere, and told to no page that comes after. */
export const linkHeaders = (): Record<string, string> => ({
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
});
