import type { ReportReason } from '@entraide/domain-kernel';
import type { Assessment, Finding, SafetySignal } from '../finding.ts';
import type { WatchedMatch } from './watched-term.ts';
import { type WritingMeasure, type WritingRules, isAskedSignal } from './writing-rules.ts';

/** What stands behind a case that the machine raises. */
export const raisingSignals = [
  'risk_to_self',
  'threat',
  'weighed_risk',
  'dosage_advice',
  'contact_details',
  'miracle_cure',
  'watched_term',
  'newcomer_link',
  'first_texts',
] as const;
export type RaisingSignal = (typeof raisingSignals)[number];

/** What is known of a text when it is sent. */
export interface SentText {
  readonly assessment: Assessment;
  readonly matches: readonly WatchedMatch[];
  readonly hasLink: boolean;
  /** Whole days since the writer came. */
  readonly memberDays: number;
  readonly writtenBefore: number;
}

export interface Verdict {
  /** Whether it waits for a moderator before others see it. */
  readonly isHeld: boolean;
  /** Whether its writer is shown who helps, at once. */
  readonly opensHelp: boolean;
  /** Why moderators are told, gravest first; empty when they need not be. */
  readonly signals: readonly RaisingSignal[];
}

const reasons: Readonly<Record<RaisingSignal, ReportReason>> = {
  risk_to_self: 'danger',
  threat: 'danger',
  weighed_risk: 'danger',
  dosage_advice: 'dosage_advice',
  contact_details: 'privacy',
  miracle_cure: 'misinformation',
  watched_term: 'other',
  newcomer_link: 'spam',
  first_texts: 'other',
};

/** Under which reason a case is raised: that of its gravest signal; `null` when there is none. */
export const reasonOf = ({ signals }: Pick<Verdict, 'signals'>): ReportReason | null =>
  signals[0] === undefined ? null : reasons[signals[0]];

/** Whether somebody may be in danger by their own hand: feelings or thoughts now, or nearer. */
export const isAtRisk = ({ findings }: Assessment): boolean =>
  findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity >= 2);

/** Whether words that together often stand in texts of people in danger weigh enough for a "perhaps", and no more. */
export const isPerhapsAtRisk = ({ findings }: Assessment): boolean =>
  findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity === 1);

/** The findings that a writer is asked about before sending. */
export const findingsToAsk = ({ findings }: Assessment): Finding[] =>
  findings.filter(({ signal, severity }) => isAskedSignal(signal) && severity >= 1);

/**
 * What follows from a text that is sent. Somebody at risk is never held, whatever else fits: they are heard at once.
 * Everything else is held when one rule that fits says so. A "perhaps" by weighed words holds nothing and frees nothing:
 * its writer is offered help, and moderators are told that a machine is unsure.
 */
export function verdictOn(text: SentText, rules: WritingRules): Verdict {
  const isRisk = isAtRisk(text.assessment);
  const isPerhaps = rules.weighsWords && isPerhapsAtRisk(text.assessment);
  const fitting = [...fittingSignals(text, rules), ...fittingTerms(text), ...fittingNewcomer(text, rules)];
  const measures = fitting.filter(({ measure }) => measure !== 'none');
  const signals = raisingSignals.filter(
    (signal) =>
      (signal === 'risk_to_self' && isRisk) ||
      (signal === 'weighed_risk' && isPerhaps) ||
      measures.some((each) => each.signal === signal),
  );
  return {
    isHeld: !isRisk && measures.some(({ measure }) => measure === 'hold'),
    opensHelp: isRisk || isPerhaps || text.matches.some(({ term }) => term.effect === 'show_panel'),
    signals,
  };
}

interface Fitting {
  readonly signal: RaisingSignal;
  readonly measure: WritingMeasure;
}

const fittingSignals = ({ assessment }: SentText, rules: WritingRules): Fitting[] =>
  findingsToAsk(assessment).flatMap(({ signal }) => measureFor(signal, rules));

const measureFor = (signal: SafetySignal, rules: WritingRules): Fitting[] =>
  isAskedSignal(signal) ? [{ signal, measure: rules.signals[signal] }] : [];

const fittingTerms = ({ matches }: SentText): Fitting[] =>
  matches.flatMap(({ term }) =>
    term.effect === 'show_panel'
      ? []
      : [
          {
            signal: 'watched_term' as const,
            measure: term.effect === 'approve' ? ('hold' as const) : ('flag' as const),
          },
        ],
  );

function fittingNewcomer(text: SentText, { firstTexts, newcomerLinks }: WritingRules): Fitting[] {
  const hasContact = text.assessment.findings.some(({ signal }) => signal === 'contact_details');
  return [
    ...(text.memberDays < newcomerLinks.days && (text.hasLink || hasContact)
      ? [{ signal: 'newcomer_link' as const, measure: newcomerLinks.measure }]
      : []),
    ...(text.writtenBefore < firstTexts.count ? [{ signal: 'first_texts' as const, measure: firstTexts.measure }] : []),
  ];
}

/** Whether a text of Markdown leads out of the site. */
export const hasLink = (text: string): boolean => /\bhttps?:\/\/|\bwww\.\w/i.test(text);
