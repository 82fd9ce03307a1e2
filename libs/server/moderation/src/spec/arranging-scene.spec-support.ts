import { randomUUID } from 'node:crypto';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Clock } from '@entraide/server-platform';
import { TestApp, makeModerator } from '@entraide/testing';
import { DecisionScene } from './decision-scene.spec-support.ts';
import { moderationFeatures } from './moderation-features.ts';

/** Where a thread and its texts stand, as the database has it. */
interface Kept {
  readonly state: string;
  readonly topic_id: string;
  readonly community_id: string;
  readonly slow_minutes: number | null;
  readonly posts: string[];
}

interface Told {
  readonly id: string;
  readonly action: string;
  readonly place: string | null;
  readonly state: string;
  readonly stays: string | null;
  readonly sanction: { readonly state: string } | null;
  readonly statement: { readonly text: string };
}

interface Arranging {
  readonly threadId: string;
  readonly replies: { readonly id: string; readonly excerpt: string | null; readonly warnings: string[] }[];
}

/** A community with two topics and everybody who decides about its conversations, for specs. */
export class ArrangingScene {
  private constructor(
    readonly app: TestApp,
    readonly scene: DecisionScene,
    /** Of the community, beside the topic in which threads begin. */
    readonly nights: string,
    readonly author: MemberViewer,
    /** Reads French. */
    readonly writer: MemberViewer,
    readonly keeper: MemberViewer,
    readonly colleague: MemberViewer,
    /** Moderates the other community as well. */
    readonly wide: MemberViewer,
    readonly administrator: MemberViewer,
  ) {}

  static async start(): Promise<ArrangingScene> {
    const app = await TestApp.start(moderationFeatures);
    const scene = await DecisionScene.on(app);
    const [topic] = await app.database.query<{ id: string }>(
      `insert into topic (community_id, slug, title_en, title_fr, description_en, description_fr, position)
       values ($1, 'nights', 'Nights', 'Nuits', '', '', 2) returning id`,
      [scene.place.id],
    );
    const { memberId } = await scene.moderator();
    await makeModerator(app, memberId, scene.elsewhere.id);
    return new ArrangingScene(
      app,
      scene,
      (topic as { id: string }).id,
      await scene.member(),
      await scene.member({ language: 'fr' }),
      await scene.moderator(),
      await scene.moderator(),
      await app.viewer(memberId),
      await scene.administrator(),
    );
  }

  thread(author = this.author): Promise<string> {
    return this.scene.stage.thread(author, this.scene.place);
  }

  reply(author: MemberViewer, threadId: string, text?: string): Promise<string> {
    return this.scene.stage.reply(author, threadId, text);
  }

  /** A thread decided like this by its keeper. @returns the decision's id */
  decided(id: string, action: string, arrangement: Record<string, unknown>, holder = this.keeper): Promise<string> {
    return this.scene.decided('THREAD', id, holder, { action, arrangement });
  }

  async keptOf(threadId: string): Promise<Kept> {
    const [row] = await this.app.database.query<Kept>(
      `select state, topic_id, community_id, slow_minutes,
              array(select post.id from post where post.thread_id = thread.id order by created_at, id) as posts
       from thread where id = $1`,
      [threadId],
    );
    return row as Kept;
  }

  /** The problems of deciding a case that was taken once, field by field. */
  async codes(holder: Viewer, caseId: string, input: Record<string, unknown>): Promise<string[]> {
    const { data } = await this.scene.stage.decide(holder, { id: caseId, revision: 2, ...input });
    return data.decideCase.problems.map(({ field, code }) => `${field} ${code}`);
  }

  async undoCodes(viewer: Viewer, decisionId: string): Promise<string[] | undefined> {
    return (await this.scene.undo(viewer, decisionId))?.problems.map(({ code }) => code);
  }

  /** Undoes the newest act on a thread as its moderators do it there. @returns the codes of the refusals */
  async undoAct(threadId: string, viewer: Viewer = this.keeper): Promise<string[]> {
    const [act] = await this.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ id: string }>(
        `select id from curation_act where thread_id = $1 and undone_at is null order by at desc`,
        [threadId],
      ),
    );
    const { data } = await this.app.run<{ undoCuration: { problems: { code: string }[] } }>(
      viewer,
      `mutation ($id: ID!) { undoCuration(actId: $id) { problems { code } } }`,
      { id: act?.id },
    );
    return data.undoCuration.problems.map(({ code }) => code);
  }

  /** What a moderator sees of the acts on a thread, and which of them lead to a case. */
  async actsSeen(viewer: Viewer, threadId: string): Promise<Record<string, unknown> | null> {
    const { data } = await this.app.run<Record<string, unknown> | null>(
      viewer,
      `query ($id: ID!) { decidedActs(threadId: $id) { caseId }
         threadCuration(threadId: $id) { acts { kind viewerCanUndo undoObstacle } } }`,
      { id: threadId },
    );
    return data;
  }

  /** The newest decision about somebody, as they read it. */
  async told(viewer: Viewer): Promise<Told | undefined> {
    const { data } = await this.app.run<{ myDecisions: { nodes: Told[] } }>(
      viewer,
      `query { myDecisions { nodes { id action state stays place sanction { state } statement { text } } } }`,
    );
    return data.myDecisions.nodes[0];
  }

  async actsOf(threadId: string): Promise<string[]> {
    const acts = await this.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ kind: string; undone: boolean }>(
        `select kind, undone_at is not null as undone from curation_act where thread_id = $1 order by at, id`,
        [threadId],
      ),
    );
    return acts.map(({ kind, undone }) => `${kind}${undone ? ' undone' : ''}`);
  }

  async arranging(viewer: Viewer, caseId: string): Promise<Arranging | null> {
    const { data } = await this.app.run<{ decisionDesk: { arranging: Arranging | null } }>(
      viewer,
      `query ($id: ID!) { decisionDesk(caseId: $id) { arranging {
         threadId topicId slowMinutes hasMoreReplies topics { id community { slug } } replies { id excerpt warnings } } } }`,
      { id: caseId },
    );
    return data.decisionDesk.arranging;
  }

  /**
   * Somebody answers the author's objection a month later, or is refused with these codes, each with its field.
   * @param mayStay whether the conversation may stay where it is
   */
  async overturn(viewer: MemberViewer, decisionId: string, mayStay?: boolean): Promise<string[]> {
    await this.object(decisionId);
    const { id, revision } = await this.appealOf(decisionId);
    const inAMonth = new Date(Date.now() + 30 * 86_400_000);
    return this.app.nest.get(Clock).runAt(inAMonth, async () => {
      await this.app.run(
        viewer,
        `mutation ($id: ID!, $revision: Int!) { takeAppeal(id: $id, revision: $revision) { problems { code } } }`,
        { id, revision },
      );
      const taken = await this.appealOf(decisionId);
      const { data } = await this.app.run<{ answerAppeal: { problems: { code: string; field: string | null }[] } }>(
        viewer,
        `mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { problems { code field } } }`,
        {
          input: {
            ...taken,
            outcome: 'OVERTURNED',
            reason: 'It was asked where it belongs, indeed.',
            ...(mayStay === undefined ? {} : { mayStay }),
          },
        },
      );
      return data.answerAppeal.problems.map(({ code, field }) => (field === null ? code : `${field} ${code}`));
    });
  }

  private async appealOf(decisionId: string): Promise<{ readonly id: string; readonly revision: number }> {
    const [appeal] = await this.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ id: string; revision: number }>(`select id, revision from appeal where decision_id = $1`, [
        decisionId,
      ]),
    );
    return appeal as { id: string; revision: number };
  }

  private object(decisionId: string): Promise<unknown> {
    return this.app.run(
      this.author,
      `mutation ($input: OpenAppealInput!) { openAppeal(input: $input) { problems { code } } }`,
      { input: { idempotencyKey: randomUUID(), decisionId, text: 'It was asked where it belongs, I believe.' } },
    );
  }

  /** The author's objection, as its page shows it to them. */
  async ownAppeal(decisionId: string): Promise<Record<string, unknown> | null> {
    const { data } = await this.app.run<{ myAppeal: Record<string, unknown> | null }>(
      this.author,
      `query ($id: ID!) { myAppeal(decisionId: $id) { state stays answer } }`,
      { id: decisionId },
    );
    return data.myAppeal;
  }
}
