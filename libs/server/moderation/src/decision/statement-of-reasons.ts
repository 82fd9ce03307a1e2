import type { ContentWarning, Language } from '@entraide/domain-kernel';
import type { DecisionAction, ReportableKind } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';

/** What a statement of reasons tells. */
export interface StatementFacts {
  readonly pseudonym: string;
  readonly language: Language;
  readonly kind: ReportableKind;
  readonly title: string | null;
  readonly writtenAt: Date;
  readonly action: DecisionAction;
  readonly warnings: readonly ContentWarning[];
  readonly rule: string;
  readonly reason: string;
}

export interface Statement {
  /** Names neither a condition nor a person nor what was decided. */
  readonly subject: string;
  readonly text: string;
}

type Sentence = (values: Record<string, string>, options: { locale: Language }) => string;

const sentence = (key: string, language: Language, values: Record<string, string> = {}): string => {
  const found = (m as unknown as Record<string, Sentence | undefined>)[key];
  if (!found) throw new Error(`No message ${key}`);
  return found(values, { locale: language });
};

const dayOf = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** The mail to the author in their language: what was decided on which text, by which rule, why, and how to object. */
export function statementOfReasons(facts: StatementFacts): Statement {
  const { language, rule, reason } = facts;
  const options = { locale: language };
  const effect = sentence(`moderation_effect_${facts.action}`, language, {
    warnings: facts.warnings.map((warning) => sentence(`term_warning_${warning}`, language)).join(', '),
  });
  return {
    subject: m.moderation_mail_subject({}, options),
    text: [
      m.moderation_mail_greeting({ pseudonym: facts.pseudonym }, options),
      m.moderation_mail_about({ thing: thingOf(facts), date: dayOf(facts.writtenAt, language) }, options),
      effect,
      m.moderation_mail_rule({ rule }, options),
      `${m.moderation_mail_reason({}, options)}\n${reason}`,
      m.moderation_mail_appeal({}, options),
      m.moderation_mail_close({}, options),
    ].join('\n\n'),
  };
}

const thingOf = ({ kind, title, language }: StatementFacts): string =>
  title === null
    ? sentence(`moderation_thing_${kind}`, language)
    : sentence(`moderation_thing_${kind}_titled`, language, { title });
