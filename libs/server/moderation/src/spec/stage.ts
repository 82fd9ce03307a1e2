import { randomUUID } from 'node:crypto';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import type { Database } from '@entraide/server-platform';

/** The running application, as far as this stage needs it. */
interface Host {
  readonly database: Database;
  viewer(memberId: string): Promise<MemberViewer>;
  run<Data>(
    viewer: Viewer,
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: Data; errors?: readonly unknown[]; statements: readonly string[] }>;
}

export interface Problem {
  readonly code: string;
  readonly field: string | null;
}

export interface Standing {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
}

/** Something to report and the words in which it is done, for specs. */
export class Stage {
  constructor(readonly app: Host) {}

  async community(slug: string): Promise<{ id: string; topicId: string; conditionId: string }> {
    const conditionId = await this.concept('condition', `${slug}-condition`);
    const [community] = await this.app.database.query<{ id: string }>(
      `insert into community (slug, name_en, name_fr, description_en, description_fr)
       values ($1, $1 || ' (en)', $1 || ' (fr)', '', '') returning id`,
      [slug],
    );
    const id = (community as { id: string }).id;
    await this.app.database.query(`insert into community_condition (community_id, concept_id) values ($1, $2)`, [
      id,
      conditionId,
    ]);
    const [topic] = await this.app.database.query<{ id: string }>(
      `insert into topic (community_id, slug, title_en, title_fr, description_en, description_fr, position)
       values ($1, 'days', 'Days', 'Jours', '', '', 1) returning id`,
      [id],
    );
    return { id, topicId: (topic as { id: string }).id, conditionId };
  }

  async concept(kind: 'condition' | 'treatment', slug: string): Promise<string> {
    const [row] = await this.app.database.query<{ id: string }>(
      `insert into concept (kind, slug, label_en, label_fr, treatment_kind, source)
       values ($1, $2, $2, $2, $3, 'spec') returning id`,
      [kind, slug, kind === 'treatment' ? 'medicine' : null],
    );
    return (row as { id: string }).id;
  }

  async thread(
    author: MemberViewer,
    place: { id: string; topicId: string },
    traits: Record<string, unknown> = {},
  ): Promise<string> {
    const answer = await this.app.run<{ startThread: { thread: { id: string } | null } }>(
      author,
      `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } problems { code field } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          communityId: place.id,
          topicId: place.topicId,
          kind: 'QUESTION',
          language: 'EN',
          visibility: 'PUBLIC',
          title: 'How do you get through the night?',
          text: 'Take forty drops, all of you, it cannot hurt.',
          isSure: true,
          ...traits,
        },
      },
    );
    const id = answer.data?.startThread.thread?.id;
    if (!id) throw new Error(`No thread: ${JSON.stringify(answer)}`);
    return id;
  }

  async reply(author: MemberViewer, threadId: string, text = 'Take forty drops, I tell you.'): Promise<string> {
    const answer = await this.app.run<{ publishPost: { post: { id: string } | null } }>(
      author,
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { id } problems { code field } } }`,
      { input: { idempotencyKey: randomUUID(), threadId, text, isSure: true } },
    );
    const id = answer.data?.publishPost.post?.id;
    if (!id) throw new Error(`No post: ${JSON.stringify(answer)}`);
    return id;
  }

  async experience(author: MemberViewer, purposeId: string, traits: Record<string, unknown> = {}): Promise<string> {
    const draft = await this.app.run<{ saveExperienceDraft: { draft: { id: string } | null } }>(
      author,
      `mutation ($input: SaveExperienceDraftInput!) { saveExperienceDraft(input: $input) { draft { id } problems { code } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          answers: {
            perspective: 'OWN',
            treatmentId: await this.concept('treatment', `treatment-${randomUUID()}`),
            purposeId,
            startedOn: '2024-02',
            effectiveness: 'MODERATE',
            sideEffectsOverall: 'NONE',
            isStillTaking: true,
            narrative: 'It took a while, and the first weeks were not easy at all for me.',
            language: 'EN',
            visibility: 'PUBLIC',
            countsInStatistics: true,
            allowsResearch: false,
            ...traits,
          },
        },
      },
    );
    const answer = await this.app.run<{ publishExperience: { experience: { id: string } | null } }>(
      author,
      `mutation ($input: PublishExperienceInput!) { publishExperience(input: $input) { experience { id } problems { code field } } }`,
      { input: { idempotencyKey: randomUUID(), draftId: draft.data?.saveExperienceDraft.draft?.id } },
    );
    const id = answer.data?.publishExperience.experience?.id;
    if (!id) throw new Error(`No experience: ${JSON.stringify([draft, answer])}`);
    return id;
  }

  report(viewer: Viewer, kind: string, id: string, traits: Record<string, unknown> = {}) {
    return this.app.run<{ report: { report: { id: string; urgency: string } | null; problems: Problem[] } }>(
      viewer,
      `mutation ($input: ReportInput!) { report(input: $input) { report { id urgency } problems { code field } } }`,
      { input: { kind, id, reason: 'SPAM', idempotencyKey: randomUUID(), ...traits } },
    );
  }

  /** The one open case on a thing, read by somebody who may. */
  async caseOn(moderator: Viewer, targetId: string): Promise<CaseEntry> {
    const found = (await this.queue(moderator, { first: 50 })).nodes.find((entry) => entry.target.id === targetId);
    if (!found) throw new Error('No case on this');
    return found;
  }

  async queue(viewer: Viewer, variables: Record<string, unknown> = {}): Promise<Queue> {
    const { data } = await this.app.run<{ moderationCases: Queue } | null>(viewer, queueDocument, variables);
    if (!data) throw new Error('No queue for this viewer');
    return data.moderationCases;
  }

  async show(viewer: Viewer, id: string): Promise<ShownCase | null> {
    const { data } = await this.app.run<{ moderationCase: ShownCase | null }>(viewer, caseDocument, { id });
    return data.moderationCase;
  }

  async handle(viewer: Viewer, what: 'takeCase' | 'releaseCase' | 'putCaseToWait', id: string, revision: number) {
    const { data } = await this.app.run<Record<string, CasePayload>>(
      viewer,
      `mutation ($id: ID!, $revision: Int!) {
         ${what}(id: $id, revision: $revision) { moderationCase { id state revision } problems { code field } } }`,
      { id, revision },
    );
    return data[what] as CasePayload;
  }

  decide(viewer: Viewer, input: Record<string, unknown>) {
    return this.app.run<{ decideCase: CasePayload }>(
      viewer,
      `mutation ($input: DecideCaseInput!) {
         decideCase(input: $input) { moderationCase { id state revision } problems { code field } } }`,
      { input: { rule: '3. No orders about doses', reason: 'It tells others which dose to take.', ...input } },
    );
  }
}

export interface CasePayload {
  readonly moderationCase: Standing | null;
  readonly problems: Problem[];
}

export interface CaseEntry {
  readonly id: string;
  readonly state: string;
  readonly urgency: string;
  readonly isUnsure: boolean;
  readonly dueAt: string;
  readonly reportCount: number;
  readonly reasons: string[];
  readonly isFolded: boolean;
  readonly excerpt: string | null;
  readonly isMine: boolean;
  readonly target: { readonly kind: string; readonly id: string; readonly title: string; readonly authorName: string };
  readonly community: { readonly slug: string; readonly name: string } | null;
  readonly holder: { readonly pseudonym: string } | null;
}

export interface Queue {
  readonly nodes: CaseEntry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ShownCase {
  readonly id: string;
  readonly state: string;
  readonly urgency: string;
  readonly revision: number;
  readonly standing: string | null;
  readonly snapshots: { readonly tree: unknown; readonly authorName: string; readonly warnings: string[] }[];
  readonly reports: {
    readonly reason: string;
    readonly note: string;
    readonly source: string;
    readonly signals: string[];
    readonly reporter: { readonly pseudonym: string } | null;
  }[];
  readonly decisions: {
    readonly action: string;
    readonly rule: string;
    readonly moderator: { readonly pseudonym: string };
    readonly isStatementSent: boolean;
  }[];
  readonly history: {
    readonly openCases: number;
    readonly decisions: { readonly action: string; readonly count: number }[];
  };
  readonly actions: string[];
  readonly authorLanguage: string;
  readonly viewerCan: Record<'take' | 'release' | 'putToWait' | 'decide', boolean>;
}

export const queueDocument = `query Queue($filter: CaseFilter, $first: Int! = 20, $after: String) {
  moderationCases(filter: $filter, first: $first, after: $after) {
    nodes {
      id state urgency isUnsure dueAt reportCount reasons isFolded excerpt isMine target { kind id title authorName }
      community { slug name } holder { pseudonym }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const caseDocument = `query Case($id: ID!) {
  moderationCase(id: $id) {
    id state urgency revision standing snapshots { tree authorName warnings }
    reports { reason note source signals reporter { pseudonym } }
    decisions { action rule moderator { pseudonym } isStatementSent }
    history { openCases decisions { action count } }
    actions authorLanguage viewerCan { take release putToWait decide }
  }
}`;
