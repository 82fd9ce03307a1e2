/**
 * What a person's Markdown may become: a closed tree, kept beside the text and drawn as React elements.
 * There is no node for raw HTML, images or anything else that loads from elsewhere.
 */
export type RichText = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly start: number; readonly items: readonly RichText[] }
  | { readonly type: 'quote'; readonly children: RichText }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

/**
 * `true` for the addresses a text may link to: `https:`, `http:`, `mailto:` and paths of this site. None with a name or
 * password before its host, which hides where the link leads.
 */
export function isSafeLink(address: string): boolean {
  if (/^[/#](?![/\\])/.test(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ['https:', 'http:', 'mailto:'].includes(protocol) && username === '' && password === '';
}
