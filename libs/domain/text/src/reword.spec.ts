import { describe, expect, it } from '@jest/globals';
import { reword } from './reword.ts';
import type { RichText } from './rich-text.ts';

const tree = (word: string): RichText => [
  {
    type: 'heading',
    level: 3,
    children: [
      { type: 'link', url: `/${word}`, children: [{ type: 'strong', children: [{ type: 'text', text: word }] }] },
    ],
  },
  {
    type: 'list',
    isOrdered: true,
    start: 2,
    items: [[{ type: 'paragraph', children: [{ type: 'code', text: word }, { type: 'break' }] }]],
  },
  { type: 'quote', children: [{ type: 'code', text: word }] },
  { type: 'rule' },
];

describe('a tree whose texts are changed', () => {
  it('keeps its shape', () => {
    expect(reword(tree('one'), (text) => text.replace('one', 'two'))).toEqual(tree('two'));
  });
});
