import { describe, expect, it } from '@jest/globals';
import { type Block, type Inline, plainTextOf } from '@entraide/domain-text';
import { parseMarkdown } from './parse-markdown.ts';

/** How deep a tree goes, without calling itself. */
function depthOf(tree: readonly Block[]): number {
  let deepest = 0;
  const waiting: (readonly [Block | Inline, number])[] = tree.map((node) => [node, 1]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    const within = 'items' in node ? node.items.flat() : 'children' in node ? node.children : [];
    for (const child of within) waiting.push([child, depth + 1]);
  }
  return deepest;
}

const indented = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n');

const nested = (levels: number): string => {
  const marks = Array.from({ length: levels }, (_, level) => (level % 2 === 0 ? '*' : '**'));
  return `${marks.map((mark) => `${mark}a `).join('')}end${marks.toReversed().join('')}`;
};

describe('parseMarkdown', () => {
  it('keeps what people write: lists in lists, quotes of quotes, marks in marks', () => {
    expect(parseMarkdown('> > twice\n\n- one\n  - *two **three***')).toEqual([
      {
        type: 'quote',
        children: [{ type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'twice' }] }] }],
      },
      {
        type: 'list',
        isOrdered: false,
        start: 1,
        items: [
          [
            { type: 'paragraph', children: [{ type: 'text', text: 'one' }] },
            {
              type: 'list',
              isOrdered: false,
              start: 1,
              items: [
                [
                  {
                    type: 'paragraph',
                    children: [
                      {
                        type: 'emphasis',
                        children: [
                          { type: 'text', text: 'two ' },
                          { type: 'strong', children: [{ type: 'text', text: 'three' }] },
                        ],
                      },
                    ],
                  },
                ],
              ],
            },
          ],
        ],
      },
    ]);
  });

  it('takes a long row of marks for a line across, as before', () => {
    expect(parseMarkdown('- '.repeat(40))).toEqual([{ type: 'rule' }]);
  });

  it.each([
    ['quotes', `${'> '.repeat(5_000)}ground`],
    ['quotes without spaces', `${'>'.repeat(19_000)}ground`],
    ['lists', `${'- '.repeat(5_000)}ground`],
    ['numbered lists', `${'1. '.repeat(5_000)}ground`],
    ['lists by their indentation', `${indented(120)}\n\nground`],
    ['emphasis', `${nested(200)} ground`],
    ['emphasis that nobody could have typed', `${nested(3_000)} ground`],
    ['brackets', `${'['.repeat(19_000)}ground`],
    ['code', `${'`a'.repeat(9_000)}ground`],
  ])('draws no deeper than pages can, whatever is nested: %s', (_, markdown) => {
    const tree = parseMarkdown(markdown);
    expect(depthOf(tree)).toBeLessThanOrEqual(28);
    expect(plainTextOf(tree)).toContain('ground');
  });
});
