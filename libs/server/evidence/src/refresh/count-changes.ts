import { isDeepStrictEqual } from 'node:util';
import type { CellCount, CountingGroup } from '@entraide/domain-evidence';
import type { Cell } from './cell-key.ts';

export interface MemberLine {
  readonly groupId: string;
  readonly personId: string;
  readonly answeredAt: number;
  readonly answers: unknown;
}

export type GroupLine = Omit<CountingGroup, 'members'> & Cell;

export interface SpentLine extends Cell {
  readonly personId: string;
  readonly answeredAt: number;
}

/** The rows to write so that what was counted before becomes what is counted now. */
export interface CountChanges {
  /** With their members. */
  readonly goneGroupIds: string[];
  readonly groups: GroupLine[];
  readonly members: MemberLine[];
  readonly goneSpent: SpentLine[];
  readonly spent: SpentLine[];
}

export const noChanges = (): CountChanges => ({ goneGroupIds: [], groups: [], members: [], goneSpent: [], spent: [] });

export const rowsOf = (changes: CountChanges): number =>
  changes.goneGroupIds.length +
  changes.groups.length +
  changes.members.length +
  changes.goneSpent.length +
  changes.spent.length;

/** Adds one cell's changes; rows that stay as they are, are not among them. */
export function addChanges(changes: CountChanges, cell: Cell, before: CellCount, after: CellCount): void {
  const known = new Map(before.groups.map((group) => [group.id, group]));
  const kept = new Set(after.groups.map((group) => group.id));
  changes.goneGroupIds.push(...[...known.keys()].filter((id) => !kept.has(id)));
  for (const group of after.groups) addGroup(changes, cell, group, known.get(group.id));
  for (const [personId, answeredAt] of before.spent) {
    if (!after.spent.has(personId)) changes.goneSpent.push({ ...cell, personId, answeredAt });
  }
  for (const [personId, answeredAt] of after.spent) {
    if (before.spent.get(personId) !== answeredAt) changes.spent.push({ ...cell, personId, answeredAt });
  }
}

function addGroup(changes: CountChanges, cell: Cell, group: CountingGroup, before: CountingGroup | undefined): void {
  if (group === before) return;
  const line = lineOf(group);
  if (!before || !isDeepStrictEqual(line, lineOf(before))) changes.groups.push({ ...line, ...cell });
  const formerly = new Map(before?.members.map((member) => [member.personId, member]));
  for (const member of group.members) {
    if (isDeepStrictEqual(member, formerly.get(member.personId))) continue;
    changes.members.push({ groupId: group.id, ...member });
  }
}

/** Lists whose order means nothing come in one order, so that the same group is the same row. */
function lineOf({ members: _members, ...group }: CountingGroup): Omit<CountingGroup, 'members'> {
  return {
    ...group,
    withheldSymptomIds: group.withheldSymptomIds.toSorted(),
    ties: group.ties.toSorted((a, b) => (a.topic < b.topic ? -1 : 1)),
  };
}
