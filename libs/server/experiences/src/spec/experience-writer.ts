import { randomUUID } from 'node:crypto';
import type { Viewer } from '@entraide/domain-kernel';
import type { ExecutedResult } from '@entraide/server-platform';
import {
  editDocument,
  experienceDocument,
  publishDocument,
  saveDocument,
  withdrawDocument,
} from './experience-documents.ts';

interface Answer<Data> extends Omit<ExecutedResult, 'data'> {
  readonly data: Data;
  readonly statements: readonly string[];
}

/** The part of the test application that a writer needs. */
interface Runs {
  run<Data>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
}

export interface ShownProblem {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

export interface Draft {
  readonly id: string;
  readonly experienceId: string | null;
  readonly baseRevision: number | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly problems: readonly ShownProblem[];
}

export interface Payload {
  readonly experience: { id: string; state: string; revision: number; visibility: string } | null;
  readonly existingId: string | null;
  readonly problems: readonly ShownProblem[];
}

interface SavePayload {
  readonly draft: Draft | null;
  readonly problems: readonly ShownProblem[];
}

type Reply<P> = Partial<P> & { readonly code: unknown; readonly statements: readonly string[] };

/** Writes experiences through GraphQL, as the pages do. */
export class ExperienceWriter {
  constructor(private readonly app: Runs) {}

  save(viewer: Viewer, input: Record<string, unknown>): Promise<Reply<SavePayload>> {
    return this.send(viewer, saveDocument, { input: { idempotencyKey: randomUUID(), answers: {}, ...input } });
  }

  async begin(viewer: Viewer, answers: Record<string, unknown>): Promise<Draft> {
    const { draft, problems } = await this.save(viewer, { answers });
    if (!draft) throw new Error(JSON.stringify(problems));
    return draft;
  }

  publish(viewer: Viewer, draftId: string, idempotencyKey: string = randomUUID()): Promise<Reply<Payload>> {
    return this.send(viewer, publishDocument, { input: { draftId, idempotencyKey } });
  }

  /** @returns the id of the new experience */
  async published(viewer: Viewer, answers: Record<string, unknown>): Promise<string> {
    const { experience, problems } = await this.publish(viewer, (await this.begin(viewer, answers)).id);
    if (!experience) throw new Error(JSON.stringify(problems));
    return experience.id;
  }

  edit(viewer: Viewer, draftId: string, revision: number): Promise<Reply<Payload>> {
    return this.send(viewer, editDocument, { input: { draftId, revision } });
  }

  withdraw(viewer: Viewer, id: string): Promise<Reply<Payload>> {
    return this.send(viewer, withdrawDocument, { id });
  }

  async read(viewer: Viewer, id: string): Promise<Record<string, unknown> | null> {
    const { data } = await this.app.run<{ experience: Record<string, unknown> | null }>(viewer, experienceDocument, {
      id,
    });
    return data.experience;
  }

  private async send<P>(viewer: Viewer, document: string, variables: Record<string, unknown>): Promise<Reply<P>> {
    const { data, errors, statements } = await this.app.run<Record<string, P> | null>(viewer, document, variables);
    const payload = (Object.values(data ?? {})[0] ?? {}) as P;
    return { ...payload, code: errors?.[0]?.extensions?.['code'], statements };
  }
}

const story = 'It took a while, and the first weeks were not easy at all.';

/** Answers that may be published as they are. */
export const wholeAnswers = (treatmentId: string, purposeId: string, symptomId: string): Record<string, unknown> => ({
  perspective: 'OWN',
  treatmentId,
  purposeId,
  startedOn: '2024-02',
  doseValue: '2,5',
  doseUnit: 'mg',
  effectiveness: 'MODERATE',
  sideEffectsOverall: 'MILD',
  sideEffects: [{ symptomId, severity: 'MILD' }],
  isStillTaking: true,
  narrative: story,
  language: 'EN',
  visibility: 'PUBLIC',
});
