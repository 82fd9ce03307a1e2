import type { ExperienceState } from '@entraide/domain-access';
import { parseMarkdown, type Transaction } from '@entraide/server-platform';
import type { Entry, SideEffect } from '../entry/entry.ts';
import { isStanding } from '../entry/entry-state.ts';
import { insertFollowUps } from '../follow-up/follow-up.repository.ts';
import { entryColumns } from './entry-columns.ts';
import type { ExperienceOrigin, ExperienceRow } from './experience.repository.ts';

export interface NewExperience {
  readonly id: string;
  readonly authorId: string;
  readonly entry: Entry;
  readonly origin: ExperienceOrigin;
  readonly state: 'published' | 'held';
  readonly at: Date;
}

/**
 * Writes a new entry and the questions that it will be asked.
 * @returns `false` when one of the author's stands for the same treatment, purpose and perspective; then nothing is written
 */
export async function insertExperience(transaction: Transaction, wanted: NewExperience): Promise<boolean> {
  const columns = [
    ['id', wanted.id],
    ['author_id', wanted.authorId],
    ...entryColumns(wanted.entry, parseMarkdown(wanted.entry.narrative)),
    ['origin', wanted.origin],
    ['state', wanted.state],
    ['created_at', wanted.at],
    ['updated_at', wanted.at],
  ];
  const written = await transaction.query(
    `insert into experience (${columns.map(([name]) => name).join(', ')})
     values (${columns.map((_, index) => `$${index + 1}`).join(', ')})
     on conflict (author_id, treatment_id, purpose_id, perspective) where ${isStanding()} do nothing
     returning id`,
    columns.map(([, value]) => value),
  );
  if (written.length === 0) return false;
  await insertFollowUps(transaction, wanted);
  if (wanted.entry.sideEffects.length > 0) await replaceSideEffects(transaction, wanted, wanted.entry.sideEffects);
  return true;
}

/** What an edit puts over an entry. */
export interface Edition {
  readonly entry: Entry;
  readonly state: ExperienceState;
  readonly at: Date;
}

/** Puts the entry over an earlier one, which stays as a version. */
export async function replaceExperience(
  transaction: Transaction,
  before: ExperienceRow,
  { entry, state, at }: Edition,
): Promise<void> {
  const columns = entryColumns(entry, parseMarkdown(entry.narrative));
  const assignments = columns.map(([name], index) => `${name} = $${index + 7}`);
  await transaction.query(
    `with kept as (
       insert into experience_version (experience_id, author_id, revision, snapshot, replaced_at)
       values ($1, $2, $3, $4, $5))
     update experience
     set ${assignments.join(', ')}, state = $6, returns_as = null, revision = $3::integer + 1, updated_at = $5
     where id = $1`,
    [before.id, before.authorId, before.revision, snapshotOf(before), at, state, ...columns.map(([, value]) => value)],
  );
  if (before.sideEffects.length + entry.sideEffects.length > 0)
    await replaceSideEffects(transaction, before, entry.sideEffects);
}

/** What a version keeps: the entry and its tree. */
function snapshotOf(row: ExperienceRow): string {
  const { id, authorId, author, state, returnsAs, revision, origin, createdAt, updatedAt, followUps, ...entry } = row;
  void [id, authorId, author, state, returnsAs, revision, origin, createdAt, updatedAt, followUps];
  return JSON.stringify(entry);
}

async function replaceSideEffects(
  transaction: Transaction,
  { id, authorId }: { readonly id: string; readonly authorId: string },
  effects: readonly SideEffect[],
): Promise<void> {
  await transaction.query(
    `with gone as (delete from experience_side_effect where experience_id = $1 and symptom_id <> all($3::uuid[]))
     insert into experience_side_effect (experience_id, author_id, symptom_id, severity, is_lasting)
     select $1, $2, * from unnest($3::uuid[], $4::text[], $5::boolean[])
     on conflict (experience_id, symptom_id) do update set severity = excluded.severity, is_lasting = excluded.is_lasting`,
    [
      id,
      authorId,
      effects.map((effect) => effect.symptomId),
      effects.map((effect) => effect.severity),
      effects.map((effect) => effect.isLasting),
    ],
  );
}
