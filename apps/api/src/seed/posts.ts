import { contentWarnings, reactionKinds } from '@entraide/domain-kernel';
import { excerptOf } from '@entraide/domain-text';
import type { CopyPlan, Row } from './copy-rows.ts';
import { type PlainPost, postOf } from './plain-text.ts';
import { SeededRandom } from './seeded-random.ts';
import type { SourceTexts } from './source-texts.ts';
import { syntheticId } from './synthetic-id.ts';
import { type PlannedThread, authorOf } from './threads.ts';

const quotedCharacters = 300;
const excerptCharacters = 200;

export const postId = (thread: PlannedThread, position: number): string =>
  syntheticId(thread.postedAt[position] ?? new Date(0), new SeededRandom(`post ${thread.number} ${position}`));

/** One to four paragraphs; the opening post is longer than the answers. */
export function postText(texts: SourceTexts, thread: PlannedThread, position: number): PlainPost {
  const random = new SeededRandom(`text ${thread.number} ${position}`);
  const paragraph = (): string =>
    Array.from({ length: random.integer(1, 4) }, () => asSentence(random.pick(texts.sentences[thread.language]))).join(
      ' ',
    );
  const paragraphs = position === 0 ? random.integer(1, 4) : random.integer(1, 2);
  return postOf(Array.from({ length: paragraphs }, paragraph));
}

/** The first words of the opening post, kept beside the thread for lists. */
export const openingExcerpt = (texts: SourceTexts, thread: PlannedThread): string =>
  excerptOf(postText(texts, thread, 0).tree, excerptCharacters);

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export function postRows(threads: readonly PlannedThread[], texts: SourceTexts): CopyPlan {
  function* rows(): Generator<Row> {
    for (const thread of threads) {
      let previous: PlainPost | undefined;
      for (const [position, at] of thread.postedAt.entries()) {
        const random = new SeededRandom(`post traits ${thread.number} ${position}`);
        const post = postText(texts, thread, position);
        const quoted = previous && position > 1 && random.chance(0.08) ? previous : undefined;
        yield {
          id: postId(thread, position),
          thread_id: thread.id,
          community_id: thread.community.id,
          author_id: authorOf(thread, position),
          is_opening: position === 0,
          text: post.text,
          tree: post.tree,
          language: thread.language,
          warnings: random.chance(0.03) ? [random.pick(contentWarnings)] : [],
          quoted_post_id: quoted ? postId(thread, position - 1) : null,
          quoted_excerpt: quoted ? excerptOf(quoted.tree, quotedCharacters) : null,
          created_at: at,
        };
        previous = post;
      }
    }
  }
  return {
    table: 'post',
    columns: [
      ...['id', 'thread_id', 'community_id', 'author_id', 'is_opening', 'text', 'tree', 'language', 'warnings'],
      ...['quoted_post_id', 'quoted_excerpt', 'created_at'],
    ],
    rows: { [Symbol.iterator]: rows },
  };
}

/** Two posts in five have reactions; a few have many. */
export function reactionRows(threads: readonly PlannedThread[]): CopyPlan {
  function* rows(): Generator<Row> {
    for (const thread of threads) {
      for (const [position, at] of thread.postedAt.entries()) {
        const random = new SeededRandom(`reactions ${thread.number} ${position}`);
        if (!random.chance(0.4)) continue;
        const { memberIds } = thread.community;
        const given = new Set<string>();
        for (let count = 1 + random.skewed(8); count > 0; count -= 1)
          given.add(`${random.pick(reactionKinds)} ${random.pick(memberIds)}`);
        for (const pair of given) {
          const [kind = '', member = ''] = pair.split(' ');
          yield {
            post_id: postId(thread, position),
            member_id: member,
            kind,
            community_id: thread.community.id,
            created_at: new Date(at.getTime() + 60_000),
          };
        }
      }
    }
  }
  return {
    table: 'reaction',
    columns: ['post_id', 'member_id', 'kind', 'community_id', 'created_at'],
    rows: { [Symbol.iterator]: rows },
  };
}

/** The post that helped, in one answered question out of four. */
export function helpfulPosts(threads: readonly PlannedThread[]): Row[] {
  return threads.flatMap((thread) => {
    const random = new SeededRandom(`helpful ${thread.number}`);
    const answers = thread.postedAt.length - 1;
    if (thread.kind !== 'question' || answers === 0 || !random.chance(0.25)) return [];
    return [{ thread_id: thread.id, post_id: postId(thread, random.integer(1, answers)) }];
  });
}
