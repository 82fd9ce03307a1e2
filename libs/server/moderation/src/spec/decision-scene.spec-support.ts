import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { type TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import type { CasePayload, Problem } from './stage.ts';
import { Stage } from './stage.ts';

interface Desk {
  readonly rules: { readonly id: string; readonly text: string; readonly isOfSite: boolean }[];
  readonly rulesVersion: number | null;
  readonly isRuleFree: boolean;
  readonly suggestedGround: string;
  readonly sanctions: { readonly kind: string; readonly scopes: string[] }[];
  readonly decisions: {
    readonly id: string;
    readonly state: string;
    readonly viewerCanUndo: boolean;
    readonly undoneBy: { readonly pseudonym: string } | null;
    readonly sanction: { readonly kind: string; readonly state: string } | null;
  }[];
}

export interface MyDecision {
  readonly id: string;
  readonly state: string;
  readonly action: string;
  readonly title: string | null;
  readonly owesReasons: boolean;
  readonly statement: { readonly text: string; readonly parts: { readonly title: string | null }[] };
}

/** One community with members, two moderators, one of another community and two administrators. */
export class DecisionScene {
  private constructor(
    readonly app: TestApp,
    readonly stage: Stage,
    readonly place: { readonly id: string; readonly topicId: string; readonly conditionId: string },
    readonly elsewhere: { readonly id: string; readonly topicId: string; readonly conditionId: string },
  ) {}

  static async on(app: TestApp): Promise<DecisionScene> {
    const stage = new Stage(app);
    return new DecisionScene(app, stage, await stage.community('migraine'), await stage.community('asthma'));
  }

  private count = 0;

  /** A new member of the community, who can be written to. */
  async member(traits: { readonly language?: 'en' | 'fr'; readonly communityId?: string } = {}): Promise<MemberViewer> {
    const name = `Member_${(this.count += 1)}`;
    const id = await addMember(this.app, name, { language: traits.language ?? 'en' });
    await addMembership(this.app, id, traits.communityId ?? this.place.id, 'caregiver');
    await this.app.database.query(
      `insert into counter_delta (name, subject_id, delta) values ('community.members', $1, 1)`,
      [traits.communityId ?? this.place.id],
    );
    await this.app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_credential (member_id, email, email_key, password_hash) values ($1, $2, $2, 'x')`,
        [id, `${name}@example.org`],
      ),
    );
    return this.app.viewer(id);
  }

  async moderator(communityId = this.place.id): Promise<MemberViewer> {
    const { memberId } = await this.member({ communityId });
    await makeModerator(this.app, memberId, communityId);
    return this.app.viewer(memberId);
  }

  async administrator(): Promise<MemberViewer> {
    const id = await addMember(this.app, `Admin_${(this.count += 1)}`, { isAdministrator: true });
    return this.app.viewer(id);
  }

  /** Reports a thing and puts its case into somebody's hands. @returns the case's id */
  async taken(kind: string, id: string, holder: Viewer, traits: Record<string, unknown> = {}): Promise<string> {
    await this.stage.report(this.app.visitor(), kind, id, traits);
    const entry = await this.stage.caseOn(holder, id);
    await this.stage.handle(holder, 'takeCase', entry.id, 1);
    return entry.id;
  }

  /** Takes a case on the thing and decides it. @returns the decision's id */
  async decided(kind: string, id: string, holder: Viewer, input: Record<string, unknown>): Promise<string> {
    const caseId = await this.taken(kind, id, holder);
    const { data } = await this.stage.decide(holder, { id: caseId, revision: 2, action: 'KEEP', ...input });
    if (data.decideCase.problems.length > 0) throw new Error(JSON.stringify(data.decideCase.problems));
    return this.newestDecision(holder, caseId);
  }

  async newestDecision(viewer: Viewer, caseId: string): Promise<string> {
    const [decision] = (await this.desk(viewer, caseId))?.decisions ?? [];
    if (!decision) throw new Error('No decision');
    return decision.id;
  }

  async desk(viewer: Viewer, caseId: string): Promise<Desk | null> {
    const { data } = await this.app.run<{ decisionDesk: Desk | null } | null>(
      viewer,
      `query ($id: ID!) { decisionDesk(caseId: $id) {
         rules { id text isOfSite } rulesVersion isRuleFree suggestedGround sanctions { kind scopes }
         decisions { id state viewerCanUndo undoneBy { pseudonym } sanction { kind state } } } }`,
      { id: caseId },
    );
    return data?.decisionDesk ?? null;
  }

  async undo(viewer: Viewer, id: string): Promise<CasePayload | null> {
    const { data } = await this.app.run<{ undoDecision: CasePayload } | null>(
      viewer,
      `mutation ($id: ID!) { undoDecision(id: $id) { moderationCase { id state revision } problems { code field } } }`,
      { id },
    );
    return data?.undoDecision ?? null;
  }

  async myDecisions(viewer: Viewer): Promise<MyDecision[]> {
    const { data } = await this.app.run<{ myDecisions: { nodes: MyDecision[] } }>(
      viewer,
      `query { myDecisions { nodes { id state action title owesReasons statement { text parts { title } } } } }`,
    );
    return data.myDecisions.nodes;
  }

  async mySanctions(viewer: Viewer): Promise<{ kind: string; community: { slug: string } | null }[]> {
    const { data } = await this.app.run<{ mySanctions: { kind: string; community: { slug: string } | null }[] }>(
      viewer,
      `query { mySanctions { kind community { slug } } }`,
    );
    return data.mySanctions;
  }

  /** The same person as the next request would see them. */
  again = (viewer: MemberViewer): Promise<MemberViewer> => this.app.viewer(viewer.memberId);

  /** The codes with which publishing a reply is refused; none when it is published. */
  async replyProblems(viewer: Viewer, threadId: string): Promise<string[]> {
    const { data } = await this.app.run<{ publishPost: { problems: Problem[] } }>(
      viewer,
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { problems { code field } } }`,
      {
        input: { idempotencyKey: crypto.randomUUID(), threadId, text: 'I have lived the same, and it passes slowly.' },
      },
    );
    return data.publishPost.problems.map(({ code }) => code);
  }

  /** Every mail so far, to this member. */
  mailsTo({ pseudonym }: MemberViewer): string[] {
    const folder = path.join(this.app.dataDir, 'mail');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .filter((mail) => mail.includes(`To: ${pseudonym}@example.org`));
  }
}
