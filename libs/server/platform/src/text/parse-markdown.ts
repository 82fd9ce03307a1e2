import { type Block, type Inline, type RichText, isSafeLink } from '@entraide/domain-text';
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { shallowLines } from './shallow-lines.ts';

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/** Blocks in blocks, and marks in marks, that a tree may have; what is deeper keeps its words alone. */
const deepest = 12;
/** More marks of a kind than this are nobody's writing, and finding their pairs takes time by their square. */
const mostMarks = 1_000;

/**
 * Markdown (CommonMark without HTML, images and reference links) as the allow-listed tree.
 * What is not on the list keeps its words and loses its mark-up; HTML is shown as the characters that were typed.
 * So does what is nested so deep, or marked so often, that drawing or reading it would not come to an end.
 */
export function parseMarkdown(markdown: string): RichText {
  const root = fromMarkdown(shallowLines(markdown), {
    extensions: [{ disable: { null: [...notOnTheList, ...tooMany(markdown)] } }],
  });
  return root.children.flatMap((node) => toBlocks(node, 1));
}

const notOnTheList = ['htmlFlow', 'htmlText', 'definition', 'labelStartImage'];

const constructs = [
  ['attention', /[*_]+/g],
  ['labelStartLink', /\[/g],
  ['codeText', /`+/g],
] as const;

const tooMany = (markdown: string): string[] =>
  constructs.filter(([, marks]) => (markdown.match(marks)?.length ?? 0) > mostMarks).map(([name]) => name);

function toBlocks(node: AnyBlock, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: toAllInlines(node.children, 1) }];
    case 'heading':
      return [{ type: 'heading', level: node.depth <= 2 ? 3 : 4, children: toAllInlines(node.children, 1) }];
    case 'list':
      if (depth > deepest) return wordsAlone(node);
      return [
        {
          type: 'list',
          isOrdered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => item.children.flatMap((child) => toBlocks(child, depth + 1))),
        },
      ];
    case 'blockquote':
      if (depth > deepest) return wordsAlone(node);
      return [{ type: 'quote', children: node.children.flatMap((child) => toBlocks(child, depth + 1)) }];
    case 'code':
      return [{ type: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', text: node.value }] }];
    default:
      return [];
  }
}

const toAllInlines = (nodes: readonly PhrasingContent[], depth: number): Inline[] =>
  nodes.flatMap((node) => toInlines(node, depth));

function toInlines(node: PhrasingContent, depth: number): Inline[] {
  if (depth > deepest) return [{ type: 'text', text: wordsOf(node) }];
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: toAllInlines(node.children, depth + 1) }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const children = toAllInlines(node.children, depth + 1);
      return isSafeLink(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    default:
      return 'children' in node ? toAllInlines(node.children, depth + 1) : [];
  }
}

const wordsAlone = (node: AnyBlock): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', text: wordsOf(node) }] },
];

/** The words in it, without calling itself: this is for what is too deep for that. */
function wordsOf(top: AnyBlock | PhrasingContent): string {
  const words: string[] = [];
  const waiting: Nodes[] = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return words.join(' ');
}
