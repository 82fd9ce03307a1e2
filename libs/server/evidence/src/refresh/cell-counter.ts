import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CellCount, type Contribution, emptyCell, recount, tally } from '@entraide/domain-evidence';
import { monthOf } from '@entraide/domain-kernel';
import { CountedAnswersReader } from '@entraide/server-experiences';
import { MemberRolesReader } from '@entraide/server-forum';
import { Clock, type Transaction } from '@entraide/server-platform';
import { byCell, keyOf } from './cell-key.ts';
import type { CellToCount } from './cells-to-count.ts';
import { toContribution } from './contribution.mapper.ts';
import { addChanges, noChanges, rowsOf } from './count-changes.ts';
import { secretOfCell } from './counting-secret.ts';
import { figuresToPublish } from './figures-to-publish.ts';
import { readCounts } from './kept-counts.repository.ts';
import { withMergedSymptoms } from './merged-symptoms.ts';
import { publishFigures } from './publish-figures.ts';
import { writeCounts } from './write-counts.ts';

export interface CountingKnowledge {
  readonly secret: KeyObject;
  readonly mergedSymptoms: ReadonlyMap<string, string>;
}

export interface CountedBatch {
  readonly cells: number;
  readonly people: number;
  readonly waiting: number;
  readonly rowsWritten: number;
}

/** Counts some cells anew: a constant number of statements for any number of them. */
@Injectable()
export class CellCounter {
  constructor(
    private readonly clock: Clock,
    private readonly answers: CountedAnswersReader,
    private readonly roles: MemberRolesReader,
  ) {}

  async count(
    transaction: Transaction,
    cells: readonly CellToCount[],
    { secret, mergedSymptoms }: CountingKnowledge,
  ): Promise<CountedBatch> {
    const month = monthOf(this.clock.now());
    const contributions = await this.contributionsTo(transaction, cells);
    const kept = await readCounts(transaction, cells);
    const changes = noChanges();
    const counted = cells.map(({ treatmentId, purposeId }) => {
      const cell = { treatmentId, purposeId };
      const before = mergedIn(kept.get(keyOf(cell)) ?? emptyCell, mergedSymptoms);
      const told = contributions.get(keyOf(cell)) ?? [];
      const after = recount(before, told, secretOfCell(secret, cell));
      addChanges(changes, cell, before, after);
      return { ...figuresToPublish(cell, tally(after.groups, month)), waiting: waitingOf(told, after) };
    });
    await writeCounts(transaction, changes);
    const rowsPublished = await publishFigures(transaction, counted);
    const shown = counted.flatMap(({ line }) => line ?? []);
    return {
      cells: shown.length,
      people: shown.reduce((sum, line) => sum + line.people, 0),
      waiting: counted.reduce((sum, cell) => sum + cell.waiting, 0),
      rowsWritten: rowsOf(changes) + rowsPublished,
    };
  }

  private async contributionsTo(
    transaction: Transaction,
    cells: readonly CellToCount[],
  ): Promise<Map<string, Contribution[]>> {
    const people = await this.answers.peopleOf(
      transaction,
      cells.flatMap((cell) => cell.told),
    );
    const roles = await this.roles.rolesOf(
      transaction,
      people.map((person) => ({ memberId: person.personId, conceptId: person.purposeId })),
    );
    const rows = people.map((person, index) => ({ ...person, role: roles[index] ?? null }));
    return new Map([...byCell(rows)].map(([key, ofCell]) => [key, ofCell.map((row) => toContribution(row, row.role))]));
  }
}

const mergedIn = (count: CellCount, merged: ReadonlyMap<string, string>): CellCount => ({
  groups: withMergedSymptoms(count.groups, merged),
  spent: count.spent,
});

function waitingOf(told: readonly Contribution[], { groups }: CellCount): number {
  const counted = new Set(groups.flatMap((group) => group.members.map((member) => member.personId)));
  return told.filter((one) => !counted.has(one.personId)).length;
}
