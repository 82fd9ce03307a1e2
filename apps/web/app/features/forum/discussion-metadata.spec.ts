import { describe, expect, it } from '@jest/globals';
import { type DescribedPage, discussionMetadata, jsonInMarkup } from './discussion-metadata.ts';

const tree = [{ type: 'paragraph', children: [{ type: 'text', text: 'Does it pass?' }] }];
const opening = { isOpening: true, isPlaceholder: false, warnings: [], tree };
const thread = {
  id: '019',
  slug: 'new-here',
  title: 'New here',
  language: 'FR' as const,
  visibility: 'PUBLIC',
  state: 'VISIBLE',
  createdAt: '2026-11-22T03:00:00.000Z',
  replyCount: 2,
  author: { pseudonym: 'Luc' },
};
const page = (change: Partial<DescribedPage> = {}): DescribedPage => ({
  thread,
  posts: { nodes: [opening] },
  after: null,
  publicOrigin: 'https://entraide.example',
  ...change,
});
describe('metadata of a thread', () => {
  it('says what everybody may read', () => {
    expect(discussionMetadata(page())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DiscussionForumPosting',
      url: 'https://entraide.example/threads/019/new-here',
      headline: 'New here',
      text: 'Does it pass?',
      inLanguage: 'fr',
      datePublished: '2026-11-22T03:00:00.000Z',
      author: { '@type': 'Person', name: 'Luc' },
      commentCount: 2,
    });
  });

  it.each([
    ['for members', page({ thread: { ...thread, visibility: 'MEMBERS' } })],
    ['for the community', page({ thread: { ...thread, visibility: 'COMMUNITY' } })],
    ['hidden', page({ thread: { ...thread, state: 'HIDDEN' } })],
    ['a later page', page({ after: 'MTc' })],
    ['an opening that is gone', page({ posts: { nodes: [{ ...opening, isPlaceholder: true, tree: null }] } })],
    ['without posts', page({ posts: { nodes: [] } })],
  ])('is left out: %s', (_, of) => {
    expect(discussionMetadata(of)).toBeNull();
  });

  it('keeps a folded text to the page, and names nobody who has left', () => {
    const folded = discussionMetadata(
      page({ posts: { nodes: [{ ...opening, warnings: ['DEATH'] }] }, thread: { ...thread, author: null } }),
    );
    expect(folded?.['text']).toBe('New here');
    expect(folded).not.toHaveProperty('author');
  });
});

describe('JSON inside markup', () => {
  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!-- <script>'],
    ['a & b \u2028 \u2029 "quoted" \\ '],
    ['Il se lève la nuit'],
  ])('says the same and holds no mark-up: %s', (text) => {
    const json = jsonInMarkup({ text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
