import { describe, expect, it } from '@jest/globals';
import { conceptPath, memberPath, newThreadPath, signInPath, threadPath, unansweredPath } from './paths.ts';

const thread = { id: '019', slug: 'new-here' };

describe('addresses of the forum', () => {
  it.each([
    [threadPath(thread), '/threads/019/new-here'],
    [threadPath(thread, { after: null, hash: undefined }), '/threads/019/new-here'],
    [threadPath(thread, { after: 'MTc_-' }), '/threads/019/new-here?after=MTc_-'],
    [
      threadPath(thread, { after: 'MTc', quote: '018', hash: 'reply' }),
      '/threads/019/new-here?after=MTc&quote=018#reply',
    ],
    [threadPath(thread, { help: '018', hash: 'post-018' }), '/threads/019/new-here?help=018#writer-help'],
    [newThreadPath('migraine'), '/communities/migraine/new-thread'],
    [newThreadPath('migraine', 'work'), '/communities/migraine/new-thread?topic=work'],
    [unansweredPath(), '/unanswered'],
    [unansweredPath('migraine'), '/unanswered?community=migraine'],
    [memberPath('Zoé'), '/members/Zo%C3%A9'],
    [conceptPath({ kind: 'TREATMENT', slug: 'metformin' }), '/treatments/metformin'],
    [signInPath('/threads/019/new-here?after=a'), '/sign-in?next=%2Fthreads%2F019%2Fnew-here%3Fafter%3Da'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});
