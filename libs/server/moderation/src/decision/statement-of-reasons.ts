import type { ContentWarning, Language, ReportReason, SanctionKind, SanctionScope } from '@entraide/domain-kernel';
import type { DecisionAction, ReportableKind } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';
import { dayOf, sentence, timeOf } from './words.ts';

/** What follows for the person, as their statement tells it. */
export interface ToldSanction {
  readonly kind: SanctionKind;
  readonly scope: SanctionScope;
  /** `null`: a warning, or without end. */
  readonly endsAt: Date | null;
}

/** How a conversation was arranged, as the statement tells it. */
export interface ToldArrangement {
  /** Where what they wrote stands since, with the site's address; `null` where nothing moved. */
  readonly link: string | null;
  /** Whether that is in another community. */
  readonly isElsewhere: boolean;
  /** Of slow mode. */
  readonly minutes: number | null;
}

/** What a statement of reasons tells. */
export interface StatementFacts {
  readonly pseudonym: string;
  /** Of the person concerned. */
  readonly language: Language;
  readonly kind: ReportableKind;
  readonly writtenAt: Date;
  readonly decidedAt: Date;
  readonly action: DecisionAction;
  readonly warnings: readonly ContentWarning[];
  /** Where the conversation stands since, or how slowly it goes; `null` where it was not arranged. */
  readonly arranged: ToldArrangement | null;
  /** What was kept had waited for a moderator: nothing was taken away, so nothing is owed but the news. */
  readonly hadWaited: boolean;
  readonly rule: string;
  readonly ruleVersion: number | null;
  /** `null` for decisions from before it was asked. */
  readonly ground: ReportReason | null;
  readonly reason: string;
  /** Whether a program had part in finding it; none ever decides. */
  readonly isByMachine: boolean;
  readonly sanction: ToldSanction | null;
  /** Until when they can object. */
  readonly appealUntil: Date;
  /** The page of the decision, with the site's address. */
  readonly link: string;
}

/** A part of a statement; the first and the last have no heading. */
export interface StatementPart {
  readonly title: string | null;
  readonly text: string;
}

export interface Statement {
  /** Names neither a condition nor a person nor what was decided. */
  readonly subject: string;
  readonly parts: readonly StatementPart[];
  /** The parts as the mail has them. */
  readonly text: string;
}

/**
 * The statement of reasons in the language of the person concerned: what, the facts, the rule, whether a program had
 * part, what follows and until when, how to object. Of what they wrote it holds the kind and the date alone, because
 * mails get into other hands. Source: Digital Services Act (EU 2022/2065), article 17.
 */
export function statementOfReasons(facts: StatementFacts): Statement {
  const { language, pseudonym } = facts;
  const options = { locale: language };
  const parts: StatementPart[] = [
    { title: null, text: m.decisions_mail_greeting({ pseudonym }, options) },
    { title: m.decisions_what_title({}, options), text: whatOf(facts) },
    { title: m.decisions_effect_title({}, options), text: effectOf(facts) },
    ...(owes(facts) ? reasonsOf(facts) : []),
    { title: null, text: m.decisions_close({}, options) },
  ];
  return { subject: m.decisions_mail_subject({}, options), parts, text: textOf(parts) };
}

/** The parts of a letter as plain text. */
export const textOf = (parts: readonly StatementPart[]): string =>
  parts.map(({ title, text }) => (title === null ? text : `${title}\n${text}`)).join('\n\n');

const owes = ({ action, sanction }: StatementFacts): boolean => action !== 'keep' || sanction !== null;

function whatOf({ kind, language, writtenAt, decidedAt }: StatementFacts): string {
  const thing = sentence(`decisions_thing_${kind}`, language);
  const decided = dayOf(decidedAt, language);
  const options = { locale: language };
  if (kind === 'member') return m.decisions_what_member({ thing, decided }, options);
  return m.decisions_what({ thing, written: dayOf(writtenAt, language), decided }, options);
}

function effectOf({ action, kind, hadWaited, language, warnings, arranged }: StatementFacts): string {
  if (arranged) return arrangedEffectOf(action, kind, arranged, language);
  if (action === 'keep' && hadWaited) return sentence('decisions_effect_keep_shown', language);
  if (action === 'remove' && kind === 'member') return sentence('decisions_effect_remove_member', language);
  const named = warnings.map((warning) => sentence(`term_warning_${warning}`, language)).join(', ');
  return sentence(`decisions_effect_${action}`, language, { warnings: named });
}

/** Names neither the topic nor the community, which may be that of a condition: the link leads there. */
function arrangedEffectOf(
  action: DecisionAction,
  kind: ReportableKind,
  { link, isElsewhere, minutes }: ToldArrangement,
  language: Language,
): string {
  const options = { locale: language };
  if (minutes !== null) return m.decisions_effect_slow({ minutes }, options);
  if (action === 'split') return sentence(`decisions_effect_split_${kind}`, language, { link: link ?? '' });
  return sentence(`decisions_effect_${action}${isElsewhere ? '_elsewhere' : ''}`, language, { link: link ?? '' });
}

function reasonsOf(facts: StatementFacts): StatementPart[] {
  const { language, reason, appealUntil, link } = facts;
  const options = { locale: language };
  const date = dayOf(appealUntil, language);
  return [
    { title: m.decisions_rule_title({}, options), text: ruleOf(facts) },
    { title: m.decisions_reason_title({}, options), text: reason },
    { title: m.decisions_machine_title({}, options), text: machineOf(facts) },
    ...(facts.sanction
      ? [{ title: m.decisions_sanction_title({}, options), text: sanctionOf(facts.sanction, language) }]
      : []),
    { title: m.decisions_object_title({}, options), text: m.decisions_object({ date, link }, options) },
  ];
}

function ruleOf({ rule, ruleVersion, ground, language }: StatementFacts): string {
  const options = { locale: language };
  const named = ruleVersion === null ? rule : m.decisions_rule_of_version({ rule, version: ruleVersion }, options);
  if (ground === null) return named;
  return `${named}\n${m.decisions_ground({ ground: sentence(`term_report_reason_${ground}`, language) }, options)}`;
}

const machineOf = ({ isByMachine, language }: StatementFacts): string =>
  isByMachine
    ? m.decisions_machine_found({}, { locale: language })
    : m.decisions_machine_none({}, { locale: language });

/** What a sanction means, and until when, as a sentence for the person. */
export function sanctionOf({ kind, scope, endsAt }: ToldSanction, language: Language): string {
  const until =
    endsAt === null
      ? m.decisions_without_end({}, { locale: language })
      : m.decisions_until({ date: timeOf(endsAt, language) }, { locale: language });
  return sentence(`decisions_sanction_${kind}_${scope}`, language, { until });
}
