import { describe, expect, it } from '@jest/globals';
import { linksOf } from './links.ts';
import type { RichText } from './rich-text.ts';

const link = (url: string, text: string) =>
  ({ type: 'link', url, children: [{ type: 'strong', children: [{ type: 'text', text }] }] }) as const;

describe('the links of a text', () => {
  it('stand in reading order, each address once with its first words', () => {
    const tree: RichText = [
      { type: 'heading', level: 3, children: [link('/threads/1', 'Nights')] },
      {
        type: 'list',
        isOrdered: false,
        start: 1,
        items: [
          [{ type: 'paragraph', children: [{ type: 'emphasis', children: [link('https://example.org', 'A page')] }] }],
          [
            {
              type: 'paragraph',
              children: [link('/threads/1', 'again'), { type: 'break' }, link('/posts/2', 'An answer')],
            },
          ],
        ],
      },
      { type: 'quote', children: [{ type: 'paragraph', children: [link('mailto:a@example.org', 'Write')] }] },
      { type: 'code', text: 'https://no.example' },
      { type: 'rule' },
    ];
    expect(linksOf(tree)).toEqual([
      { url: '/threads/1', text: 'Nights' },
      { url: 'https://example.org', text: 'A page' },
      { url: '/posts/2', text: 'An answer' },
      { url: 'mailto:a@example.org', text: 'Write' },
    ]);
  });

  it('are none in a text without', () => {
    expect(linksOf([{ type: 'paragraph', children: [{ type: 'text', text: 'https://example.org' }] }])).toEqual([]);
  });
});
