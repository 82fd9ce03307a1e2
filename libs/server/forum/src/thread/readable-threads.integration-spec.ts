import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ContentState, contentStates, decidePost, decideThread } from '@entraide/domain-access';
import { type ThreadVisibility, type Viewer, threadVisibilities } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Bindings } from '../sql/bindings.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';
import { readablePosts, readableThreads } from './readable-threads.condition.ts';

interface ThreadRow {
  readonly id: string;
  readonly communityId: string;
  readonly authorId: string | null;
  readonly visibility: ThreadVisibility;
  readonly state: ContentState;
  readonly isLocked: boolean;
}

interface PostRow extends ThreadRow {
  readonly postId: string;
  readonly postState: ContentState;
  readonly postAuthorId: string;
}

describe('the SQL twin of who may read what', () => {
  let stage: Stage;
  let viewers: Record<string, Viewer>;

  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    const { app } = stage;
    const here = await stage.community('here');
    const topicId = await stage.topic(here, 'topic');
    const elsewhere = await stage.community('elsewhere');
    const author = await stage.member('Author', here);
    const suspendedModerator = await stage.moderator('Suspended', here, { isSuspended: true });
    await app.database.query(
      `insert into membership (member_id, community_id, role, state) values ($1, $2, 'patient', 'active')`,
      [suspendedModerator, here],
    );
    viewers = {
      visitor: app.visitor(),
      member: await app.viewer(await stage.member('Member')),
      belonging: await app.viewer(await stage.member('Belonging', here)),
      author: await app.viewer(author),
      moderator: await app.viewer(await stage.moderator('Moderator', here)),
      'moderator elsewhere': await app.viewer(await stage.moderator('Other_Moderator', elsewhere)),
      administrator: await app.viewer(stage.administratorId),
      'suspended moderator': await app.viewer(suspendedModerator),
      'suspended administrator': await app.viewer(
        await stage.member('Suspended_Admin', undefined, 'patient', { isSuspended: true, isAdministrator: true }),
      ),
    };
    for (const authorId of [author, null]) {
      for (const visibility of threadVisibilities) {
        for (const state of contentStates) {
          const [thread] = await app.database.query<{ id: string }>(
            `insert into thread (community_id, topic_id, author_id, kind, language, visibility, title, slug, state,
                                 last_posted_at, created_at)
             values ($1, $2, $3, 'question', 'en', $4, 'Title', 'title', $5, now(), now()) returning id`,
            [here, topicId, authorId, visibility, state],
          );
          for (const postState of contentStates) {
            await app.database.query(
              `insert into post (thread_id, community_id, author_id, text, tree, language, state, created_at)
               values ($1, $2, $3, 'text', '[]', 'en', $4, now())`,
              [thread?.id, here, authorId, postState],
            );
          }
        }
      }
    }
  });
  afterAll(() => stage.stop());

  it('has the whole matrix before it', async () => {
    const [count] = await stage.app.database.query<{ threads: number; posts: number }>(
      `select (select count(*) from thread)::integer as threads, (select count(*) from post)::integer as posts`,
    );
    expect(count).toEqual({ threads: 30, posts: 150 });
    expect(Object.keys(viewers)).toHaveLength(9);
  });

  it('agrees with the policy on every thread for every viewer', async () => {
    const threads = await stage.app.database.query<ThreadRow>(
      `select id, community_id as "communityId", author_id as "authorId", visibility, state, is_locked as "isLocked"
       from thread`,
    );
    for (const [name, viewer] of Object.entries(viewers)) {
      const bindings = new Bindings();
      const found = await stage.app.database.query<{ id: string }>(
        `select thread.id from thread where ${readableThreads(viewer, 'thread', bindings)}`,
        bindings.values,
      );
      const allowed = threads.filter((thread) => decideThread('read', viewer, thread).isAllowed);
      expect({ name, ids: found.map((row) => row.id).sort() }).toEqual({ name, ids: allowed.map((t) => t.id).sort() });
      expect({ name, isSome: found.length > 0 }).toEqual({ name, isSome: true });
    }
  });

  it('agrees with the policy on every post for every viewer', async () => {
    const posts = await stage.app.database.query<PostRow>(
      `select post.id as "postId", post.state as "postState", post.author_id as "postAuthorId", thread.id,
              thread.community_id as "communityId", thread.author_id as "authorId", thread.visibility, thread.state,
              thread.is_locked as "isLocked"
       from post join thread on thread.id = post.thread_id`,
    );
    for (const [name, viewer] of Object.entries(viewers)) {
      const bindings = new Bindings();
      const found = await stage.app.database.query<{ id: string }>(
        `select post.id from post join thread on thread.id = post.thread_id
         where ${readableThreads(viewer, 'thread', bindings)} and ${readablePosts(viewer, 'post', bindings)}`,
        bindings.values,
      );
      const allowed = posts.filter((row) => {
        const facts = { ...row, state: row.postState, authorId: row.postAuthorId, isOpening: false, thread: row };
        return decidePost('read', viewer, facts).isAllowed;
      });
      expect({ name, ids: found.map((row) => row.id).sort() }).toEqual({
        name,
        ids: allowed.map((row) => row.postId).sort(),
      });
    }
  });
});
