import type {
  ArrangementInput,
  ContentWarning,
  DecisionAction,
  DecisionInput,
  ReportReason,
  SanctionKind,
  SanctionScope,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { choicesOf } from '../../forum/action-problem.ts';
import { warningsOf } from '../../forum/content-warnings.ts';
import { actionWords, reasonHints, valueOf } from '../words.ts';
import { sanctionKindWords, sanctionScopeWords } from './sanction-words.ts';

/** A decision as typed. */
export interface DecisionValues {
  readonly action: DecisionAction | undefined;
  readonly ground: ReportReason | undefined;
  readonly rule: string;
  readonly reason: string;
  readonly warnings: readonly ContentWarning[];
  /** Of slow mode. */
  readonly minutes: string;
  /** Of a move. */
  readonly topicId: string;
  /** Of a merge: an address. */
  readonly targetId: string;
  /** Of a split. */
  readonly title: string;
  readonly postIds: readonly string[];
  /** Absent where nothing is laid on the person. */
  readonly sanctionKind: SanctionKind | undefined;
  readonly sanctionScope: SanctionScope | undefined;
  /** A number of days, `other`, `none`, or empty. */
  readonly sanctionDays: string;
  readonly sanctionDaysOther: string;
}

/** Reads the form; what is no choice of ours counts as not chosen. */
export const decisionValuesOf = (form: FormData): DecisionValues => ({
  action: valueOf(actionWords, form.get('action')),
  ground: valueOf(reasonHints, form.get('ground')),
  rule: textOf(form, 'rule'),
  reason: textOf(form, 'reason'),
  warnings: warningsOf(form),
  minutes: textOf(form, 'minutes'),
  topicId: textOf(form, 'topicId'),
  targetId: textOf(form, 'targetId'),
  title: textOf(form, 'title'),
  postIds: choicesOf(form, 'postIds'),
  sanctionKind: valueOf(sanctionKindWords, form.get('sanctionKind')),
  sanctionScope: valueOf(sanctionScopeWords, form.get('sanctionScope')),
  sanctionDays: textOf(form, 'sanctionDays'),
  sanctionDaysOther: textOf(form, 'sanctionDaysOther'),
});

/** The days that were typed: `null` for none, not a number for what is no whole number. */
export function daysOf({ sanctionKind, sanctionDays, sanctionDaysOther }: DecisionValues): number | null {
  if (sanctionKind === 'WARN' || sanctionDays === 'none' || sanctionDays === '') return null;
  const text = sanctionDays === 'other' ? sanctionDaysOther.trim() : sanctionDays;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

/** The minutes that were typed: `null` for none, not a number for what is no whole number. */
const minutesOf = ({ minutes }: DecisionValues): number | null => {
  const text = minutes.trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
};

interface ShownProblem {
  readonly field: string;
  readonly message: string;
}

/** What is missing before the API can be asked at all. */
export function missingIn(values: DecisionValues): ShownProblem[] {
  const fields: string[] = [];
  if (!values.action)
    fields.push('action', ...(['rule', 'reason'] as const).filter((name) => values[name].trim() === ''));
  if (values.sanctionKind && !values.sanctionScope) fields.push('sanctionScope');
  const missing = fields.map((field) => ({ field, message: m.outcome_required() }));
  const noNumber = values.sanctionKind !== undefined && Number.isNaN(daysOf(values));
  const noMinutes = values.action === 'SLOW' && Number.isNaN(minutesOf(values));
  const unread = [...(noMinutes ? ['minutes'] : []), ...(noNumber ? ['sanctionDays'] : [])];
  return [...missing, ...unread.map((field) => ({ field, message: m.outcome_not_a_number() }))];
}

/** The input of the API; only for values in which nothing is missing. */
export function decisionInputOf(values: DecisionValues): DecisionInput {
  const { action, ground, rule, reason, warnings, sanctionKind: kind, sanctionScope: scope } = values;
  return {
    action: action as DecisionAction,
    ground: ground ?? null,
    ...{ rule, reason, warnings: [...warnings] },
    arrangement: arrangementOf(values),
    sanction: kind && scope ? { kind, scope, days: daysOf(values) } : null,
  };
}

/** Only what the action asks for: the other fields stand in the form as well. */
function arrangementOf(values: DecisionValues): ArrangementInput | null {
  const { action, topicId, targetId, title, postIds } = values;
  if (action === 'SLOW') return { minutes: minutesOf(values), postIds: [] };
  if (action === 'MOVE') return { topicId: topicId || null, postIds: [] };
  if (action === 'MERGE') return { targetId, postIds: [] };
  return action === 'SPLIT' ? { title, postIds: [...postIds] } : null;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
