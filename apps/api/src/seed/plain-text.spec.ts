import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '@entraide/server-platform';
import { plainParagraph, postOf } from './plain-text.ts';

describe('plainParagraph', () => {
  it.each([
    ['* a point', 'a point'],
    ['1. first', 'first'],
    ['- - 2) nested', 'nested'],
    ['# Heading', 'Heading'],
    ['<b>bold</b> & [link](https://example.org)', 'b bold /b and link (https://example.org)'],
    ['two\n\n   lines\tand a tab', 'two lines and a tab'],
    ['7 et 9 ans.', '7 et 9 ans.'],
    ['***', ''],
  ])('%j gives %j', (text, plain) => {
    expect(plainParagraph(text)).toBe(plain);
  });

  it('cuts long texts at the end of a sentence', () => {
    expect(plainParagraph('A sentence of some words. '.repeat(60)).length).toBeLessThanOrEqual(900);
    expect(plainParagraph('A sentence of some words. '.repeat(60))).toMatch(/words\.$/);
  });

  it.each([
    '+ x',
    '= y',
    '~~~',
    '\\escape',
    'a &amp; b',
    'x  ',
    '> quote',
    '`code`',
    '3.14 is pi',
    '....',
    '![a](b)',
    'a|b',
  ])('leaves nothing in %j that Markdown would read', (text) => {
    const paragraphs = ['A paragraph before.', plainParagraph(text)].filter(Boolean);
    const post = postOf(paragraphs);
    expect(parseMarkdown(post.text)).toEqual(post.tree);
  });
});
