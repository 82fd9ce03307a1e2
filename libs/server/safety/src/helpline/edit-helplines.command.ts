import { Injectable } from '@nestjs/common';
import { mayAdministerSafety } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { helplineDraftOf, problemsOfHelpline } from './helpline-draft.ts';
import type { SaveHelplineInput } from './helpline.input.ts';
import { HelplinesReader } from './helplines.reader.ts';

/** A helpline and the revision that its editor saw. */
export interface SeenHelpline {
  readonly id: string;
  readonly revision: number;
}

type JournalWord = 'helpline_saved' | 'helpline_checked' | 'helpline_removed';

/** Keeps the table of helplines. Each change is journalled with the helpline's id. */
@Injectable()
export class EditHelplines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly reader: HelplinesReader,
  ) {}

  /** @returns its id; `already_exists` when the country has this contact on the same channel */
  save(viewer: MemberViewer, input: SaveHelplineInput): Promise<Outcome<string>> {
    const draft = helplineDraftOf(input);
    return this.change(viewer, 'helpline_saved', async (transaction) => {
      refuseIfAny(problemsOfHelpline(draft, this.clock.now()));
      const { id, revision } = draft;
      return id
        ? this.update(transaction, { id, revision: revision ?? 0 }, draft)
        : this.add(transaction, viewer, draft);
    });
  }

  /** Somebody has made sure of it today. */
  check(viewer: MemberViewer, seen: SeenHelpline): Promise<Outcome<string>> {
    return this.change(viewer, 'helpline_checked', async (transaction) => {
      const changed = await transaction.query(
        `with changed as (update helpline set checked_on = $3, revision = revision + 1
           where id = $1 and revision = $2 returning 1) select * from changed`,
        [...keyOf(seen), this.clock.now().toISOString().slice(0, 10)],
      );
      return changed.length > 0 ? seen.id : refuse('changed_meanwhile');
    });
  }

  remove(viewer: MemberViewer, seen: SeenHelpline): Promise<Outcome<string>> {
    return this.change(viewer, 'helpline_removed', async (transaction) => {
      const gone = await transaction.query(
        `with gone as (delete from helpline where id = $1 and revision = $2 returning 1) select * from gone`,
        keyOf(seen),
      );
      return gone.length > 0 ? seen.id : refuse('changed_meanwhile');
    });
  }

  private async change(
    viewer: MemberViewer,
    action: JournalWord,
    work: (transaction: Transaction) => Promise<string>,
  ): Promise<Outcome<string>> {
    const outcome = await outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayAdministerSafety('edit_helplines', viewer)) refuse('not_found');
        const id = await work(transaction);
        const subject = { kind: 'helpline', id };
        await this.journal.write(transaction, { action, actorId: viewer.memberId, subject, communityId: null });
        return id;
      }),
    );
    this.reader.changed();
    return outcome;
  }

  private async add(transaction: Transaction, viewer: MemberViewer, draft: SaveHelplineInput): Promise<string> {
    const { id, isNew } = await transaction.claim(viewer.memberId, 'save_helpline', draft.idempotencyKey);
    if (!isNew) return id;
    const added = await transaction.query(
      `with added as (
         insert into helpline (id, ${written}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict do nothing returning 1) select * from added`,
      [id, ...valuesOf(draft)],
    );
    return added.length > 0 ? id : refuse('already_exists', 'contact');
  }

  private async update(transaction: Transaction, seen: SeenHelpline, draft: SaveHelplineInput): Promise<string> {
    const [twin] = await transaction.query(
      `select 1 from helpline where country = $1 and channel = $2 and contact = $3 and id <> $4`,
      [draft.country, draft.channel, draft.contact, isId(seen.id) ? seen.id : refuse('not_found')],
    );
    if (twin) refuse('already_exists', 'contact');
    const changed = await transaction.query(
      `with changed as (
         update helpline set (${written}) = ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15),
           revision = revision + 1
         where id = $1 and revision = $2 returning 1) select * from changed`,
      [...keyOf(seen), ...valuesOf(draft)],
    );
    return changed.length > 0 ? seen.id : refuse('changed_meanwhile');
  }
}

const written = `country, purpose, channel, contact, name_en, name_fr, hours_en, hours_fr, for_whom_en, for_whom_fr,
  languages, checked_on, position`;

const valuesOf = (draft: SaveHelplineInput): unknown[] => [
  ...[draft.country, draft.purpose, draft.channel, draft.contact, draft.nameEn, draft.nameFr, draft.hoursEn],
  ...[draft.hoursFr, draft.forWhomEn, draft.forWhomFr, draft.languages, draft.checkedOn, draft.position],
];

const keyOf = ({ id, revision }: SeenHelpline): [string, number] => [isId(id) ? id : refuse('not_found'), revision];
