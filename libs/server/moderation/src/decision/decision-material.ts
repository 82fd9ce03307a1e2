import type { CaseFacts } from '@entraide/domain-access';
import type { Language, ReportReason } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import type { RichText } from '@entraide/domain-text';
import type { Transaction } from '@entraide/server-platform';
import type { Snapshot, Target } from '../reportable/reportable.ts';
import type { DecisionSubject } from './decision-subject.ts';
import { type HouseRules, type RulesInForce, rulesInForce } from './rules-in-force.ts';

export interface MaterialRow {
  readonly target_kind: ReportableKind;
  readonly target_id: string;
  readonly is_open: boolean;
  readonly community_id: string | null;
  readonly case_subject_id: string | null;
  readonly assigned_to_id: string | null;
  readonly reason: ReportReason;
  readonly snapshot: Snapshot;
  readonly is_by_machine: boolean;
  readonly subject_id: string | null;
  readonly pseudonym: string;
  readonly language: Language;
  readonly is_administrator: boolean;
  readonly is_moderator_there: boolean;
  readonly rules_version: number | null;
  readonly tree_en: RichText;
  readonly tree_fr: RichText;
}

/** What deciding a case has to know beside the case. */
export interface DecisionMaterial {
  readonly target: Target;
  readonly isOpen: boolean;
  readonly facts: CaseFacts;
  /** Of the newest report. */
  readonly reason: ReportReason;
  readonly snapshot: Snapshot;
  /** Whether a program had part in finding it. */
  readonly isByMachine: boolean;
  /** `null` when they have gone. */
  readonly subject: DecisionSubject | null;
  /** The language in which the reasons are read: the person's, or the viewer's where the person has gone. */
  readonly reader: Language;
  readonly rules: RulesInForce;
}

/**
 * All of it in one statement, read with the rights of the transaction's viewer.
 * @returns `null` where they may read no such case
 */
export async function readMaterial(
  transaction: Transaction,
  caseId: string,
  fallback: Language,
): Promise<DecisionMaterial | null> {
  const [row] = await transaction.query<MaterialRow>(materialStatement(), [caseId]);
  return row ? toMaterial(row, fallback) : null;
}

/** @param fallback the language of the rules where the person concerned has gone */
export function toMaterial(row: MaterialRow, fallback: Language): DecisionMaterial {
  const subject = subjectOf(row);
  const reader = subject?.language ?? fallback;
  const target = { kind: row.target_kind, id: row.target_id };
  const { is_open: isOpen, reason, snapshot, is_by_machine: isByMachine } = row;
  const rules = rulesInForce(row.community_id, houseRulesOf(row), reader);
  return { target, isOpen, facts: factsOf(row), reason, snapshot, isByMachine, subject, reader, rules };
}

/** What {@link MaterialRow} selects of the case `$1`. @param beside further columns of the case `c`, each after a comma */
export const materialStatement = (beside = ''): string => `
  select c.target_kind, c.target_id, c.state <> 'decided' as is_open, c.community_id, c.subject_id as case_subject_id, c.assigned_to_id, latest.reason, latest.snapshot,
         exists (select 1 from report other where other.case_id = c.id
           and other.source not in ('member', 'visitor', 'author')) as is_by_machine,
         member.id as subject_id, member.pseudonym, member.language, member.is_administrator,
         exists (select 1 from community_moderator moderator
           where moderator.member_id = member.id and moderator.community_id = c.community_id) as is_moderator_there,
         rules.version as rules_version, rules.tree_en, rules.tree_fr${beside}
  from moderation_case c
  cross join lateral (
    select reason, snapshot from report where case_id = c.id order by created_at desc, id desc limit 1
  ) latest
  left join member on member.id = c.subject_id and member.state <> 'erased'
  left join lateral (
    select version, tree_en, tree_fr from house_rules where community_id = c.community_id order by version desc limit 1
  ) rules on true
  where c.id = $1`;

/** As of an open case: who decides is asked of each decision by itself. */
const factsOf = (row: MaterialRow): CaseFacts => ({
  communityId: row.community_id,
  subjectId: row.case_subject_id,
  holderId: row.assigned_to_id,
  deciderId: null,
});

const subjectOf = (row: MaterialRow): DecisionSubject | null =>
  row.subject_id === null
    ? null
    : {
        id: row.subject_id,
        pseudonym: row.pseudonym,
        language: row.language,
        isAdministrator: row.is_administrator,
        isModeratorThere: row.is_moderator_there,
      };

const houseRulesOf = (row: MaterialRow): HouseRules | null =>
  row.rules_version === null ? null : { version: row.rules_version, trees: { en: row.tree_en, fr: row.tree_fr } };
