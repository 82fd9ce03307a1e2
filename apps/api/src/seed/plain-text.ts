import type { RichText } from '@entraide/domain-text';

const longestParagraph = 900;

/**
 * A text as one Markdown paragraph in which no character means anything, so that its tree is known without a parser.
 * Cut at a sentence's end to 900 characters; empty when nothing readable is left.
 */
export function plainParagraph(text: string): string {
  const plain = text
    .replace(/[`*_#[\]<>|~\\^{}]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-+=.:!)\s]|\d+[.)])+/, '')
    .trim();
  if (plain.length <= longestParagraph) return plain;
  const cut = plain.slice(0, longestParagraph);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  return end > longestParagraph / 3 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '));
}

/** Paragraphs as Markdown and as the tree that parsing it gives. */
export interface PlainPost {
  readonly text: string;
  readonly tree: RichText;
}

export function postOf(paragraphs: readonly string[]): PlainPost {
  return {
    text: paragraphs.join('\n\n'),
    tree: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  };
}
