import type { Viewer } from '@entraide/domain-kernel';
import { PostScene } from './post-scene.ts';
import type { Stage } from './stage.ts';

const payload = `{ threadId act { id kind postCount viewerCanUndo undoObstacle otherThread { id } } problems { code field message } }`;

export interface CurationAnswer {
  readonly threadId: string | null;
  readonly act: {
    readonly id: string;
    readonly kind: string;
    readonly postCount: number;
    readonly viewerCanUndo: boolean;
    readonly otherThread: { readonly id: string } | null;
  } | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
}

const mutations = {
  pinThread: `mutation ($input: PinThreadInput!) { pinThread(input: $input) ${payload} }`,
  featureThread: `mutation ($threadId: ID!, $isFeatured: Boolean!) { featureThread(threadId: $threadId, isFeatured: $isFeatured) ${payload} }`,
  lockThread: `mutation ($threadId: ID!, $isLocked: Boolean!) { lockThread(threadId: $threadId, isLocked: $isLocked) ${payload} }`,
  slowThread: `mutation ($threadId: ID!, $minutes: Int) { slowThread(threadId: $threadId, minutes: $minutes) ${payload} }`,
  closeThreadOn: `mutation ($threadId: ID!, $closesAt: DateTime) { closeThreadOn(threadId: $threadId, closesAt: $closesAt) ${payload} }`,
  retitleThread: `mutation ($threadId: ID!, $title: String!) { retitleThread(threadId: $threadId, title: $title) ${payload} }`,
  setThreadConcepts: `mutation ($threadId: ID!, $conceptIds: [ID!]!) { setThreadConcepts(threadId: $threadId, conceptIds: $conceptIds) ${payload} }`,
  moveThread: `mutation ($input: MoveThreadInput!, $isTrial: Boolean) { moveThread(input: $input, isTrial: $isTrial) ${payload} }`,
  mergeThread: `mutation ($input: MergeThreadInput!, $isTrial: Boolean) { mergeThread(input: $input, isTrial: $isTrial) ${payload} }`,
  splitThread: `mutation ($input: SplitThreadInput!, $isTrial: Boolean) { splitThread(input: $input, isTrial: $isTrial) ${payload} }`,
  undoCuration: `mutation ($actId: ID!) { undoCuration(actId: $actId) ${payload} }`,
};
export type CurationMutation = keyof typeof mutations;

export const threadQuery = `query ($id: ID!) { thread(id: $id) { id slug title isLocked pinnedIn isFeatured slowMinutes closesAt
  viewerWritesAgainAt replyCount helpfulPostId concepts { id } topic { id } community { id }
  notes { kind postCount title postId thread { id } } } }`;
export const movedQuery = `query ($id: ID!) { movedThread(id: $id) { threadId slug pageAfter } }`;
export const setForthQuery = `query ($communityId: ID, $topicId: ID) {
  threadsSetForth(communityId: $communityId, topicId: $topicId) { id pinnedIn isFeatured } }`;
export const curationQuery = `query ($id: ID!) { threadCuration(threadId: $id) { isLockedByHand topics { id community { id } }
  acts { id kind viewerCanUndo undoObstacle undoneAt isToThisThread otherTitle actor { pseudonym } before { title } } } }`;
export const targetsQuery = `query ($id: ID!, $text: String!) { mergeTargets(threadId: $id, text: $text) { thread { id } obstacle } }`;

/** Two communities with a moderator of both, around {@link PostScene}. */
export class CurationScene {
  private constructor(
    readonly scene: PostScene,
    readonly stage: Stage,
    readonly otherTopicId: string,
    readonly elsewhereId: string,
    readonly elsewhereTopicId: string,
    readonly moderatorOfBoth: string,
  ) {}

  static async on(stage: Stage): Promise<CurationScene> {
    const scene = await PostScene.on(stage);
    const otherTopicId = await stage.topic(scene.communityId, 'days');
    const elsewhereId = await stage.community('headache');
    const elsewhereTopicId = await stage.topic(elsewhereId, 'talk');
    const both = await stage.moderator('Beth', scene.communityId);
    await stage.app.database.query(`insert into community_moderator (member_id, community_id) values ($1, $2)`, [
      both,
      elsewhereId,
    ]);
    return new CurationScene(scene, stage, otherTopicId, elsewhereId, elsewhereTopicId, both);
  }

  /** As the moderator of this community when nobody else is named. */
  async do(mutation: CurationMutation, variables: Record<string, unknown>, as?: Viewer): Promise<CurationAnswer> {
    const viewer = as ?? (await this.stage.app.viewer(this.scene.moderator));
    const answer = await this.stage.app.run<Record<string, CurationAnswer>>(viewer, mutations[mutation], variables);
    if (!answer.data?.[mutation]) throw new Error(JSON.stringify(answer));
    return answer.data[mutation];
  }

  /** What it did; a refusal fails the spec. */
  async done(mutation: CurationMutation, variables: Record<string, unknown>, as?: Viewer) {
    const answer = await this.do(mutation, variables, as);
    if (!answer.act || answer.problems.length > 0) throw new Error(JSON.stringify(answer));
    return { ...answer, act: answer.act };
  }

  async codes(mutation: CurationMutation, variables: Record<string, unknown>, as?: Viewer): Promise<string[]> {
    return (await this.do(mutation, variables, as)).problems.map((problem) => problem.code);
  }

  async thread(id: string, as: Viewer = this.stage.app.visitor()): Promise<Record<string, unknown> | null> {
    const answer = await this.stage.app.run<{ thread: Record<string, unknown> | null }>(as, threadQuery, { id });
    return answer.data.thread;
  }

  /** A thread some minutes ago, so that older and younger are told apart. */
  postIdsOf = async (threadId: string): Promise<string[]> =>
    (await this.scene.postsOf(threadId)).nodes.map((post) => post.id);
}
