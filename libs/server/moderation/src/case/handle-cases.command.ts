import { Injectable } from '@nestjs/common';
import { type Outcome, type Problem, type Viewer, accepted, problem, refused } from '@entraide/domain-kernel';
import { curationSettings } from '@entraide/domain-access';
import { moderationSettings, problemsOfDecision } from '@entraide/domain-moderation';
import type { WantedDecision } from '../decision/decision-draft.ts';
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

/** A decision that keeps something. */
export type KeepDraft = WantedDecision & { readonly action: 'keep' };

/**
 * Does one thing with several cases, one after the other, each by the same command as alone: same rules, same life, a
 * transaction of its own. What cannot be done with one of them leaves the others alone.
 */
@Injectable()
export class HandleCases {
  constructor(
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
    const faults = [...problemsOfList(cases), ...(handling === 'keep' ? problemsOfReason(draft) : [])];
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
}

function problemsOfList(cases: readonly SeenCase[]): Problem[] {
  const max = moderationSettings.bulkMaxCases;
  if (cases.length === 0) return [problem('required', 'cases')];
  return cases.length > max ? [problem('out_of_range', 'cases', { min: 1, max })] : [];
}

/** Which rules there are to choose from differs from case to case; what is told before anything is done is the reason. */
const problemsOfReason = (draft: KeepDraft): Problem[] =>
  problemsOfDecision(
    'post',
    { ...draft, ground: draft.ground ?? 'other', sanction: null, arrangement: null },
    { ruleIds: null, sanctionScopes: [], arranging: curationSettings },
  );

const distinct = (cases: readonly SeenCase[]): SeenCase[] => [
  ...new Map(cases.map((seen) => [seen.id, seen])).values(),
];

function resultOf(outcome: Outcome<unknown>): BulkResult {
  if (outcome.ok) return 'done';
  return outcome.problems.some(({ code }) => code === 'changed_meanwhile') ? 'changed_meanwhile' : 'not_allowed';
}
