import type { Block, Inline, RichText } from './rich-text.ts';

/** The words of a tree without any mark-up, blocks separated by single spaces; empty for an empty tree. */
export function plainTextOf(tree: RichText): string {
  return tree.map(textOfBlock).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * The first words of a tree, cut at a word's end with an ellipsis.
 * @param maxCharacters length of the result at most, ellipsis included; 2 or more
 */
export function excerptOf(tree: RichText, maxCharacters: number): string {
  const text = plainTextOf(tree);
  if (text.length <= maxCharacters) return text;
  const cut = text.slice(0, maxCharacters - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > maxCharacters / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOfInlines(block.children);
    case 'list':
      return block.items.map(plainTextOf).join(' ');
    case 'quote':
      return plainTextOf(block.children);
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return 'text' in inline ? inline.text : textOfInlines(inline.children);
    })
    .join('');
}
