import type { Block, Inline, RichText } from './rich-text.ts';

/**
 * The same tree with every text of it changed: words, code and the addresses of links.
 * @param change what it makes of an address must be an address that may be linked to
 */
export const reword = (tree: RichText, change: (text: string) => string): RichText =>
  tree.map((block) => rewordBlock(block, change));

function rewordBlock(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: block.children.map((inline) => rewordInline(inline, change)) };
    case 'list':
      return { ...block, items: block.items.map((item) => reword(item, change)) };
    case 'quote':
      return { ...block, children: reword(block.children, change) };
    case 'code':
      return { ...block, text: change(block.text) };
    case 'rule':
      return block;
  }
}

function rewordInline(inline: Inline, change: (text: string) => string): Inline {
  switch (inline.type) {
    case 'text':
    case 'code':
      return { ...inline, text: change(inline.text) };
    case 'emphasis':
    case 'strong':
      return { ...inline, children: inline.children.map((child) => rewordInline(child, change)) };
    case 'link':
      return {
        ...inline,
        url: change(inline.url),
        children: inline.children.map((child) => rewordInline(child, change)),
      };
    case 'break':
      return inline;
  }
}
