import { Injectable } from '@nestjs/common';
import { type ContentState, mayAdministerSafety } from '@entraide/domain-access';
import { type Language, type MemberViewer, refused } from '@entraide/domain-kernel';
import { type WatchedMatch, type WatchedTerm, matchesOf, watchedTextOf } from '@entraide/domain-safety';
import { Database, notFound, presentOutcome } from '@entraide/server-platform';
import { type WatchedTermInput, problemsOfTerm, watchedTermDraftOf } from '@entraide/server-safety';
import { Bindings } from '../sql/bindings.ts';
import { readablePosts, readableThreads } from '../thread/readable-threads.condition.ts';
import type { FoundByTermObject, TriedTermObject } from './tried-term.object.ts';
import { wholeText } from './sent-text.ts';
import { wordsBefore, wordsBehind } from './words-around.ts';

interface PostRow {
  readonly id: string;
  readonly is_opening: boolean;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly state: ContentState;
  readonly created_at: Date;
}

const newest = 1000;
const mostShown = 50;
const contextLength = 80;

/** Holds a watched term that is not saved yet against the newest posts, as it would be held against the next. */
@Injectable()
export class TryWatchedTerm {
  constructor(private readonly database: Database) {}

  /** One statement. Nothing is written, and nobody is told. */
  async execute(viewer: MemberViewer, input: WatchedTermInput): Promise<TriedTermObject> {
    if (!mayAdministerSafety('edit_watched_terms', viewer)) throw notFound();
    const term = watchedTermDraftOf(input);
    const problems = problemsOfTerm(term);
    if (problems.length > 0) {
      return { read: 0, count: 0, posts: [], problems: presentOutcome(refused(...problems), viewer.language).problems };
    }
    const rows = await this.newestPosts(viewer);
    const found = rows.flatMap((row) => foundIn(row, term));
    return { read: rows.length, count: found.length, posts: found.slice(0, mostShown), problems: [] };
  }

  private newestPosts(viewer: MemberViewer): Promise<PostRow[]> {
    const bindings = new Bindings();
    return this.database.query<PostRow>(
      `select post.id, post.is_opening, thread.title, post.text, post.language, post.state, post.created_at
       from post join thread on thread.id = post.thread_id
       where ${readablePosts(viewer, 'post', bindings)} and ${readableThreads(viewer, 'thread', bindings)}
       order by post.id desc limit ${newest}`,
      bindings.values,
    );
  }
}

function foundIn(row: PostRow, term: WatchedTerm): FoundByTermObject[] {
  const text = wholeText(row.is_opening ? row.title : null, row.text);
  const [match] = matchesOf(watchedTextOf(text, row.language), [term]);
  return match ? [toFound(row, text, match)] : [];
}

const toFound = (row: PostRow, text: string, { start, end }: WatchedMatch): FoundByTermObject => ({
  postId: row.id,
  threadTitle: row.title,
  language: row.language,
  state: row.state,
  createdAt: row.created_at,
  before: wordsBefore(text, start, contextLength),
  found: text.slice(start, end),
  after: wordsBehind(text, end, contextLength),
});
