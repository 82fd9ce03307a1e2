import { type Block, type Inline, type RichText, isSafeLink } from '@entraide/domain-text';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/**
 * Markdown (CommonMark without HTML, images and reference links) as the allow-listed tree.
 * What is not on the list keeps its words and loses its mark-up; HTML is shown as the characters that were typed.
 */
export function parseMarkdown(markdown: string): RichText {
  const root = fromMarkdown(markdown, {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'definition', 'labelStartImage'] } }],
  });
  return root.children.flatMap(toBlocks);
}

function toBlocks(node: AnyBlock): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: node.children.flatMap(toInlines) }];
    case 'heading':
      return [{ type: 'heading', level: node.depth <= 2 ? 3 : 4, children: node.children.flatMap(toInlines) }];
    case 'list':
      return [
        {
          type: 'list',
          isOrdered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => item.children.flatMap(toBlocks)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: node.children.flatMap(toBlocks) }];
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

function toInlines(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: node.children.flatMap(toInlines) }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const children = node.children.flatMap(toInlines);
      return isSafeLink(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    default:
      return 'children' in node ? node.children.flatMap(toInlines) : [];
  }
}
