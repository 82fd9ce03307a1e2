/**
 * Pages whose address holds a secret: kept nowhere and found nowhere. Other sites learn no address of ours on any page
 * (`same-origin`); here it must not be less than that, because a browser that keeps the origin from ourselves too sends
 * a form that cannot be told from another site's.
 */
export const linkHeaders = (): Record<string, string> => ({
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
});
