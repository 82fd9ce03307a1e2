import { Injectable } from '@nestjs/common';
import { type Outcome, type Problem, type Viewer, accepted, problem, refused } from '@entraide/domain-kernel';
import { curationSettings } from '@entraide/domain-access';
import { moderationSettings, problemsOfDecision } from '@entraide/domain-moderation';
import { Database, type Transaction } from '@entraide/server-platform';
import type { WantedDecision } from '../decision/decision-draft.ts';
import { isId } from '../is-id.ts';
import { BulkRules } from './bulk-rules.query.ts';
import { DecideCase } from './decide-case.command.ts';
import { HandleCase } from './handle-case.command.ts';

/** What can be done with several cases at once. `keep`: nothing is wrong with any of them, with one reason for all. */
export const bulkHandlings = ['take', 'release', 'keep'] as const;
export type BulkHandling = (typeof bulkHandlings)[number];

/** What became of one of them. */
export const bulkResults = ['done', 'changed_meanwhile', 'not_allowed'] as const;
export type BulkResult = (typeof bulkResults)[number];

export interface SeenCase {
  readonly id: string;
  readonly revision: number;
}

export interface BulkLine {
  readonly id: string;
  readonly result: BulkResult;
}

/** A decision that keeps something, by a rule of the whole site, or of the one community that all cases are of. */
export type KeepDraft = WantedDecision & { readonly action: 'keep'; readonly rulesOf?: string | null | undefined };

/**
 * Does one thing with several cases, one after the other, each by the same command as alone: same rules, same life, a
 * transaction of its own. What cannot be done with one of them leaves the others alone.
 */
@Injectable()
export class HandleCases {
  constructor(
    private readonly database: Database,
    private readonly rules: BulkRules,
    private readonly handleCase: HandleCase,
    private readonly decideCase: DecideCase,
  ) {}

  /** @param draft for `keep` only; its faults are told before anything is done. */
  async execute(
    viewer: Viewer,
    handling: BulkHandling,
    cases: readonly SeenCase[],
    draft: KeepDraft,
  ): Promise<Outcome<BulkLine[]>> {
    const faults = [
      ...problemsOfList(cases),
      ...(handling === 'keep' ? await this.problemsOfKeeping(viewer, cases, draft) : []),
    ];
    if (faults.length > 0) return refused(...faults);
    const lines: BulkLine[] = [];
    for (const { id, revision } of distinct(cases)) {
      const outcome =
        handling === 'keep'
          ? await this.decideCase.execute(viewer, id, revision, draft)
          : await this.handleCase.execute(viewer, handling, id, revision);
      lines.push({ id, result: resultOf(outcome) });
    }
    return accepted(lines);
  }

  /** With a community's rule every case must be of that community: there the same id names another rule elsewhere. */
  private async problemsOfKeeping(viewer: Viewer, cases: readonly SeenCase[], draft: KeepDraft): Promise<Problem[]> {
    const rulesOf = draft.rulesOf ?? null;
    return this.database.inTransaction(viewer, async (transaction) => {
      const ruleIds = rulesOf === null || isId(rulesOf) ? await this.rules.idsOf(transaction, rulesOf) : [];
      const faults = problemsOfKeep(draft, ruleIds);
      const isMixed =
        rulesOf !== null &&
        faults.every(({ field }) => field !== 'rule') &&
        !(await areOf(transaction, cases, rulesOf));
      return isMixed ? [problem('rules_of_one_community', 'rule'), ...faults] : faults;
    });
  }
}

/** Whether the viewer may read every one of these cases, and each is of this community. */
async function areOf(transaction: Transaction, cases: readonly SeenCase[], communityId: string): Promise<boolean> {
  const ids = distinct(cases).map(({ id }) => id);
  const rows = await transaction.query(
    `select 1 from moderation_case where id::text = any($1::text[]) and community_id = $2`,
    [ids, communityId],
  );
  return rows.length === ids.length;
}

function problemsOfList(cases: readonly SeenCase[]): Problem[] {
  const max = moderationSettings.bulkMaxCases;
  if (cases.length === 0) return [problem('required', 'cases')];
  return cases.length > max ? [problem('out_of_range', 'cases', { min: 1, max })] : [];
}

/** What is told before anything is done: which of these rules, and why. */
const problemsOfKeep = (draft: KeepDraft, ruleIds: readonly string[]): Problem[] =>
  problemsOfDecision(
    'post',
    { ...draft, ground: draft.ground ?? 'other', sanction: null, arrangement: null },
    { ruleIds, sanctionScopes: [], arranging: curationSettings },
  );

const distinct = (cases: readonly SeenCase[]): SeenCase[] => [
  ...new Map(cases.map((seen) => [seen.id, seen])).values(),
];

function resultOf(outcome: Outcome<unknown>): BulkResult {
  if (outcome.ok) return 'done';
  return outcome.problems.some(({ code }) => code === 'changed_meanwhile') ? 'changed_meanwhile' : 'not_allowed';
}
