import type { Viewer } from '@entraide/domain-kernel';
import { Stage } from './stage.ts';

export const postFields = `id isPlaceholder state tree source warnings author { pseudonym } authorRole authorIsModerator revision editedAt
  isHelpful quote { postId excerpt warnings author { pseudonym } } reactions { kind count isMine }
  viewerCanEdit viewerCanDelete viewerCanReact viewerCanMarkHelpful viewerCanReadVersions viewerCanModerate`;
export const pageQuery = `query ($id: ID!, $first: Int, $after: String) { threadPosts(threadId: $id, first: $first, after: $after) {
  nodes { ${postFields} } pageInfo { hasNextPage endCursor } hasPreviousPage previousAfter } }`;
export const placeQuery = `query ($id: ID!) { post(id: $id) { threadId threadSlug pageAfter post { id } } }`;
export const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { ${postFields} } problems { code field } } }`;
export const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { post { ${postFields} } problems { code field } } }`;
export const remove = `mutation ($id: ID!) { deletePost(postId: $id) { isThreadDeleted post { state isPlaceholder tree } problems { code } } }`;
export const react = `mutation ($input: ReactionInput!) { react(input: $input) { post { reactions { kind count isMine } } problems { code } } }`;
export const unreact = `mutation ($input: ReactionInput!) { unreact(input: $input) { post { reactions { kind count isMine } } problems { code } } }`;
export const mark = `mutation ($id: ID!, $is: Boolean) { markHelpful(postId: $id, isHelpful: $is) { post { isHelpful } problems { code } } }`;
export const versions = `query ($id: ID!) { postVersions(postId: $id) { revision tree title editor { pseudonym } } }`;

export interface PostAnswer {
  readonly id: string;
  readonly isPlaceholder: boolean;
  readonly state: string;
  readonly tree: unknown;
  readonly revision: number;
  readonly quote: { readonly excerpt: string } | null;
}
export interface PageAnswer {
  readonly threadPosts: {
    readonly nodes: readonly PostAnswer[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly hasPreviousPage: boolean;
    readonly previousAfter: string | null;
  };
}

/** Two members, and moderators here and elsewhere, around one community. */
export class PostScene {
  private constructor(
    readonly stage: Stage,
    readonly communityId: string,
    readonly topicId: string,
    readonly amina: string,
    readonly luc: string,
    readonly moderator: string,
    readonly moderatorElsewhere: string,
  ) {}

  static async on(stage: Stage): Promise<PostScene> {
    const communityId = await stage.community('migraine');
    const topicId = await stage.topic(communityId, 'nights');
    return new PostScene(
      stage,
      communityId,
      topicId,
      await stage.member('Amina', communityId, 'patient'),
      await stage.member('Luc', communityId, 'caregiver'),
      await stage.moderator('Claire', communityId),
      await stage.moderator('Otto', await stage.community('elsewhere')),
    );
  }

  viewer = (id: string): Promise<Viewer> => this.stage.app.viewer(id);

  /** A thread that Amina has started. */
  newThread = (traits: Record<string, unknown> = {}): Promise<string> =>
    this.stage.startThread(this.amina, { communityId: this.communityId, topicId: this.topicId, ...traits });

  async postsOf(threadId: string, as: Viewer = this.stage.app.visitor(), variables: object = {}) {
    const answer = await this.stage.app.run<PageAnswer>(as, pageQuery, { id: threadId, first: 50, ...variables });
    return answer.data.threadPosts;
  }

  async run(as: Viewer, source: string, variables: Record<string, unknown>) {
    const answer = await this.stage.app.run<Record<string, { problems: { code: string }[] }>>(as, source, variables);
    return answer.data;
  }
}
