import { Injectable } from '@nestjs/common';
import { type Language, problem } from '@entraide/domain-kernel';
import {
  type AskedSignal,
  type Assessment,
  type RaisingSignal,
  type Verdict,
  type WritingPace,
  type WritingRules,
  assessText,
  findingsToAsk,
  hasLink,
  isAtRisk,
  isPerhapsAtRisk,
  matchesOf,
  minutesToWait,
  reasonOf,
  verdictOn,
  watchedTextOf,
} from '@entraide/domain-safety';
import { Clock, type JobRequest, type Transaction, refuse, refuseIfAny } from '@entraide/server-platform';
import { WritingPolicyReader } from './writing-policy.reader.ts';

/** What somebody has written so far, as the feature that keeps it counts. */
export interface WriterPace extends WritingPace {
  readonly memberSince: Date;
}

/** The window that a pace is counted in. */
export interface PaceWindow {
  readonly since: Date;
  readonly until: Date;
  /** Count no more recent texts than this, and no more earlier ones than `first`. */
  readonly most: number;
  readonly first: number;
}

/** A text on its way to be published, as its writer typed it. */
export interface Writing {
  readonly text: string;
  /** What it said before an edit: what was answered for then is not asked again. */
  readonly previousText?: string;
  readonly language: Language;
  /** Whether its writer has read the questions and sends it as it is. */
  readonly isSure: boolean;
  readonly paceOf: (window: PaceWindow) => Promise<WriterPace>;
}

export interface RaisedThing {
  readonly kind: 'thread' | 'post' | 'experience' | 'member';
  readonly id: string;
}

const dayMs = 86_400_000;

/** Stands between a writer and the public: asks, slows down, holds or tells moderators; and never silences. */
@Injectable()
export class WritingGuard {
  constructor(
    private readonly policy: WritingPolicyReader,
    private readonly clock: Clock,
  ) {}

  /**
   * What follows from a text that is sent now. At most two statements, one as a rule.
   * @throws a refusal `look_again` with the questions for its writer, or `wait_to_write` with the minutes to wait
   */
  async look(transaction: Transaction, writing: Writing): Promise<Verdict> {
    const { rules, terms } = await this.policy.inForce(transaction);
    const assessment = assessText(writing.text, writing.language);
    const pace = await writing.paceOf(this.windowOf(rules));
    // Somebody in danger is never told to wait.
    if (!isAtRisk(assessment)) this.refuseFlood(rules, pace);
    if (!writing.isSure) askAbout(writing, assessment);
    return verdictOn(
      {
        assessment,
        matches: matchesOf(watchedTextOf(writing.text, writing.language), terms),
        hasLink: hasLink(writing.text),
        memberDays: Math.floor((this.clock.now().getTime() - pace.memberSince.getTime()) / dayMs),
        writtenBefore: pace.writtenBefore,
      },
      rules,
    );
  }

  /** Whether help is shown to the writer of a text that was sent before. No statement as a rule. */
  async opensHelp(transaction: Transaction, { text, language }: Pick<Writing, 'text' | 'language'>): Promise<boolean> {
    const { rules, terms } = await this.policy.inForce(transaction);
    const matches = matchesOf(watchedTextOf(text, language), terms);
    const assessment = assessText(text, language);
    const isRisk = isAtRisk(assessment) || (rules.weighsWords && isPerhapsAtRisk(assessment));
    return isRisk || matches.some(({ term }) => term.effect === 'show_panel');
  }

  /**
   * Tells the moderators in the transaction of the write, if they need to be told. At most one statement.
   * @param hasWaited whether it waited for them already: then each of its author's edits comes before them again
   */
  async raise(transaction: Transaction, thing: RaisedThing, verdict: Verdict, hasWaited = false): Promise<void> {
    const jobs = [...foundIn(thing, verdict), ...(hasWaited ? [changedByAuthor(thing)] : [])];
    if (jobs.length > 0) await transaction.enqueueAll(jobs);
  }

  private windowOf({ flooding, firstTexts }: WritingRules): PaceWindow {
    const until = this.clock.now();
    const since = new Date(until.getTime() - flooding.minutes * 60_000);
    return { since, until, most: flooding.texts, first: firstTexts.count };
  }

  private refuseFlood(rules: WritingRules, pace: WritingPace): void {
    const minutes = minutesToWait(rules, pace, this.clock.now());
    if (minutes > 0) refuse('wait_to_write', 'text', { minutes });
  }
}

function foundIn(thing: RaisedThing, verdict: Verdict): JobRequest[] {
  const reason = reasonOf(verdict);
  if (reason === null) return [];
  const { signals } = verdict;
  const payload = { ...thing, reason, signals, source: sourceOf(signals) };
  return [{ name: 'raise_safety_case', payload, key: `raise_safety_case:${thing.kind}:${thing.id}` }];
}

const changedByAuthor = (thing: RaisedThing): JobRequest => ({
  name: 'raise_safety_case',
  payload: { ...thing, reason: 'other', source: 'author', signals: ['changed_by_author'] },
});

/** One question for each signal that was not there before, with the writer's own words that caused it. */
function askAbout({ text, previousText, language }: Writing, assessment: Assessment): void {
  const before = previousText === undefined ? [] : findingsToAsk(assessText(previousText, language));
  const fresh = findingsToAsk(assessment).filter(({ signal }) => !before.some((each) => each.signal === signal));
  refuseIfAny(
    fresh.map(({ signal, causes }) =>
      problem('look_again', 'text', {
        signal: signal as AskedSignal,
        words: JSON.stringify(causes.slice(0, 3).map(({ start, end }) => text.slice(start, end).slice(0, 120))),
      }),
    ),
  );
}

/** Which part of the machine spoke, gravest first. */
function sourceOf([first]: readonly RaisingSignal[]): 'assessment' | 'weighed' | 'watched_term' | 'newcomer_rule' {
  if (first === 'weighed_risk') return 'weighed';
  if (first === 'watched_term') return 'watched_term';
  return first === 'newcomer_link' || first === 'first_texts' ? 'newcomer_rule' : 'assessment';
}
