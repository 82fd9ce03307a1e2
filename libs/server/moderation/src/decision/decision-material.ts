import type { Language, ReportReason } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import type { Transaction } from '@entraide/server-platform';
import type { Snapshot } from '../reportable/reportable.ts';
import type { DecisionSubject } from './decision-subject.ts';
import { type HouseRules, type RulesInForce, rulesInForce } from './rules-in-force.ts';

interface MaterialRow {
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

/** All of it in one statement, read with the rights of the transaction's viewer, who may read the case. */
export async function readMaterial(
  transaction: Transaction,
  decided: { readonly id: string; readonly communityId: string | null; readonly subjectId: string | null },
  fallback: Language,
): Promise<DecisionMaterial> {
  const [row] = await transaction.query<MaterialRow>(statement, [decided.id, decided.communityId, decided.subjectId]);
  if (!row) throw new Error('A case without a report');
  const subject = subjectOf(row);
  const reader = subject?.language ?? fallback;
  const { reason, snapshot, is_by_machine: isByMachine } = row;
  const rules = rulesInForce(decided.communityId, houseRulesOf(row), reader);
  return { reason, snapshot, isByMachine, subject, reader, rules };
}

const statement = `
  select report.reason, report.snapshot,
         exists (select 1 from report other where other.case_id = $1
           and other.source not in ('member', 'visitor', 'author')) as is_by_machine,
         member.id as subject_id, member.pseudonym, member.language, member.is_administrator,
         exists (select 1 from community_moderator where member_id = member.id and community_id = $2) as is_moderator_there,
         rules.version as rules_version, rules.tree_en, rules.tree_fr
  from report
  left join member on member.id = $3 and member.state <> 'erased'
  left join lateral (
    select version, tree_en, tree_fr from house_rules where community_id = $2 order by version desc limit 1
  ) rules on true
  where report.case_id = $1 order by report.created_at desc, report.id desc limit 1`;

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
