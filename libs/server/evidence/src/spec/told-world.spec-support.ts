import { randomUUID } from 'node:crypto';
import type { ConceptKind, Effectiveness, MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { type ExperienceAnswers, PublishExperienceCommand, experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { Clock, type Door } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { evidenceFeature } from '../evidence.feature.ts';
import { RefreshEvidence, type RefreshReport } from '../refresh/refresh-evidence.command.ts';

type Told = Pick<ExperienceAnswers, 'treatmentId' | 'purposeId'> & ExperienceAnswers;

export interface Teller {
  readonly viewer: MemberViewer;
  readonly experienceId: string;
}

const rated: readonly Effectiveness[] = ['major', 'none', 'moderate', 'slight', 'made_it_worse'];

/** People who tell what a treatment did, on a database of their own. */
export class ToldWorld {
  private people = 0;

  private constructor(readonly app: TestApp) {}

  static async start(): Promise<ToldWorld> {
    return new ToldWorld(
      await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, evidenceFeature]),
    );
  }

  async concept(kind: ConceptKind, slug: string): Promise<string> {
    const [row] = await this.app.database.query<{ id: string }>(
      `insert into concept (kind, slug, label_en, label_fr, sort_key_en, sort_key_fr, treatment_kind, source)
       values ($1, $2, $2, $2, $2, $2, $3, 'starter') returning id`,
      [kind, slug, kind === 'treatment' ? 'medicine' : null],
    );
    return (row as { id: string }).id;
  }

  async person(traits: Parameters<typeof addMember>[2] = {}): Promise<MemberViewer> {
    this.people += 1;
    return this.app.viewer(await addMember(this.app, `Person_${this.people}`, traits));
  }

  /** @returns the id of the entry */
  async tell(viewer: Viewer, change: Told, moment = new Date('2026-06-01T10:00:00Z')): Promise<string> {
    const answers: ExperienceAnswers = {
      perspective: 'own',
      startedOn: '2024-02',
      effectiveness: 'moderate',
      sideEffectsOverall: 'mild',
      isStillTaking: true,
      narrative: 'A plain story of more than fifty characters, as it must be.',
      language: 'en',
      visibility: 'public',
      countsInStatistics: true,
      ...change,
    };
    const publish = this.app.nest.get(PublishExperienceCommand);
    const outcome = await this.at(moment, () => publish.execute(viewer, { answers, idempotencyKey: randomUUID() }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  }

  /** New people who tell of the same, with answers that differ from one to the next. */
  async tellers(count: number, told: Told | ((index: number) => Told)): Promise<Teller[]> {
    const tellers: Teller[] = [];
    for (let index = 0; index < count; index += 1) {
      const viewer = await this.person();
      const change = typeof told === 'function' ? told(index) : { effectiveness: rated[index % 5], ...told };
      tellers.push({ viewer, experienceId: await this.tell(viewer, change as Told) });
    }
    return tellers;
  }

  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.app.nest.get(Clock).runAt(moment, work);
  }

  async refresh(): Promise<RefreshReport> {
    const report = await this.app.nest.get(RefreshEvidence).execute();
    if (!report) throw new Error('Somebody else is counting.');
    return report;
  }

  ask<Data>(document: string, variables: Record<string, unknown>, door: Door = 'page') {
    return this.app.run<Data>(this.app.visitor(), document, variables, door);
  }

  system<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.app.database.inTransaction('system', (transaction) => transaction.query<Row>(sql, parameters));
  }
}
