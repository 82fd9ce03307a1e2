import type { Block, Inline, RichText } from './rich-text.ts';

/** A link of a text with its words. */
export interface TextLink {
  readonly url: string;
  readonly text: string;
}

/** Every link of a tree in reading order, each address once with its first words; empty for none. */
export function linksOf(tree: RichText): TextLink[] {
  const found = new Map<string, TextLink>();
  for (const link of tree.flatMap(linksOfBlock)) if (!found.has(link.url)) found.set(link.url, link);
  return [...found.values()];
}

function linksOfBlock(block: Block): TextLink[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(linksOfInline);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linksOfBlock));
    case 'quote':
      return block.children.flatMap(linksOfBlock);
    case 'code':
    case 'rule':
      return [];
  }
}

function linksOfInline(inline: Inline): TextLink[] {
  if (inline.type === 'link') return [{ url: inline.url, text: wordsOf(inline.children) }];
  return 'children' in inline ? inline.children.flatMap(linksOfInline) : [];
}

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return 'text' in inline ? inline.text : wordsOf(inline.children);
    })
    .join('')
    .trim();
