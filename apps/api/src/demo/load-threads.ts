import type { MemberViewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import type { DemoPost, DemoReaction, DemoThread } from './demo-files.ts';
import { type DemoSite, forEachOf, upper } from './demo-site.ts';
import type { LoadedCommunity } from './load-communities.ts';

const startThread = `mutation DemoThread($input: StartThreadInput!) { startThread(input: $input) { thread { id openingPostId } problems { code field } } }`;
const publishPost = `mutation DemoPost($input: PublishPostInput!) { publishPost(input: $input) { post { id } problems { code field } } }`;
const react = `mutation DemoReaction($input: ReactionInput!) { react(input: $input) { problems { code field } } }`;
const markHelpful = `mutation DemoHelpful($postId: ID!) { markHelpful(postId: $postId) { problems { code field } } }`;

export interface ThreadStage {
  readonly threads: readonly DemoThread[];
  readonly communities: ReadonlyMap<string, LoadedCommunity>;
  /** The cast by key, with their roles as they are by now. */
  readonly viewers: ReadonlyMap<string, MemberViewer>;
}

export interface PlayedThread {
  readonly id: string;
  /** Ids of its replies, in their order. */
  readonly postIds: readonly string[];
}

/** Plays every conversation in its own order. @returns them by their keys */
export async function loadThreads(site: DemoSite, stage: ThreadStage): Promise<Map<string, PlayedThread>> {
  const played = new Map<string, PlayedThread>();
  await forEachOf(stage.threads, 6, async (thread) => {
    played.set(thread.key, await playThread(site, stage, thread));
  });
  return played;
}

async function playThread(site: DemoSite, stage: ThreadStage, plan: DemoThread): Promise<PlayedThread> {
  const author = viewerOf(stage, plan.author);
  const community = stage.communities.get(plan.community);
  const { thread } = await site.at(plan.hoursAgo, async () =>
    site.mutate<{ thread: { id: string; openingPostId: string } }>(author, startThread, {
      input: {
        communityId: community?.id,
        topicId: community?.topics.get(plan.topic),
        kind: upper(plan.kind),
        language: upper(plan.language),
        visibility: upper(plan.visibility),
        title: plan.title,
        text: plan.body,
        isSure: true,
        warnings: plan.warnings.map(upper),
        conceptIds: await conceptIds(site, plan),
        idempotencyKey: site.newKey(),
      },
    }),
  );
  await addReactions(site, stage, {
    postId: thread.openingPostId,
    reactions: plan.reactions ?? [],
    hoursAgo: plan.hoursAgo,
  });
  const postIds: string[] = [];
  for (const post of plan.posts) {
    postIds.push(await playPost(site, stage, { post, threadId: thread.id, postIds, threadAuthor: author }));
  }
  return { id: thread.id, postIds };
}

async function conceptIds(site: DemoSite, plan: DemoThread): Promise<string[]> {
  const reader = site.app.get(ConceptReader);
  const found = await Promise.all(plan.concepts.map(({ kind, slug }) => reader.idsBySlugs(kind, [slug])));
  return found.flatMap((ids) => [...ids.values()]);
}

interface PostTurn {
  readonly post: DemoPost;
  readonly threadId: string;
  readonly postIds: readonly string[];
  readonly threadAuthor: MemberViewer;
}

async function playPost(
  site: DemoSite,
  stage: ThreadStage,
  { post: plan, threadId, postIds, threadAuthor }: PostTurn,
): Promise<string> {
  const author = viewerOf(stage, plan.author);
  const { post } = await site.at(plan.hoursAgo, () =>
    site.mutate<{ post: { id: string } }>(author, publishPost, {
      input: {
        threadId,
        text: plan.body,
        isSure: true,
        language: upper(author.language),
        warnings: (plan.warnings ?? []).map(upper),
        quotedPostId: plan.quotes === undefined ? null : postIds[plan.quotes],
        idempotencyKey: site.newKey(),
      },
    }),
  );
  if (plan.helped) await site.at(plan.hoursAgo / 2, () => site.mutate(threadAuthor, markHelpful, { postId: post.id }));
  await addReactions(site, stage, { postId: post.id, reactions: plan.reactions ?? [], hoursAgo: plan.hoursAgo });
  return post.id;
}

interface ReactionTurn {
  readonly postId: string;
  readonly reactions: readonly DemoReaction[];
  readonly hoursAgo: number;
}

async function addReactions(
  site: DemoSite,
  stage: ThreadStage,
  { postId, reactions, hoursAgo }: ReactionTurn,
): Promise<void> {
  for (const { member, kind } of reactions) {
    await site.at(hoursAgo * 0.9, () =>
      site.mutate(viewerOf(stage, member), react, { input: { postId, kind: upper(kind) } }),
    );
  }
}

function viewerOf(stage: ThreadStage, key: string): MemberViewer {
  const viewer = stage.viewers.get(key);
  if (!viewer) throw new Error(`${key} is not in the demo's cast.`);
  return viewer;
}
