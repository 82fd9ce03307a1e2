import { describe, expect, it } from '@jest/globals';
import type { Finding, SafetySignal, Severity } from '../finding.ts';
import {
  type RaisingSignal,
  type SentText,
  findingsToAsk,
  hasLink,
  isAtRisk,
  raisingSignals,
  reasonOf,
  verdictOn,
} from './verdict.ts';
import type { WatchedEffect } from './watched-term.ts';
import { type WritingRules, askedSignals, defaultWritingRules } from './writing-rules.ts';

const finding = (signal: SafetySignal, severity: Severity): Finding => ({
  signal,
  severity,
  level: signal === 'risk_to_self' ? 'ongoing' : null,
  rule: 'spec',
  causes: [{ start: 0, end: 1 }],
});

const text = (traits: Partial<SentText> & { findings?: Finding[]; effects?: WatchedEffect[] } = {}): SentText => ({
  assessment: { findings: traits.findings ?? [] },
  matches: (traits.effects ?? []).map((effect) => ({
    term: { words: 'x', language: null, effect, matchesBeginnings: false },
    start: 0,
    end: 1,
  })),
  hasLink: false,
  memberDays: 400,
  writtenBefore: 100,
  ...traits,
});

const rules = (traits: Partial<WritingRules> = {}): WritingRules => ({ ...defaultWritingRules, ...traits });
const quiet = { isHeld: false, opensHelp: false, signals: [] };

describe('what follows from a text that is sent', () => {
  it('is nothing as a rule', () => {
    expect(verdictOn(text(), rules())).toEqual(quiet);
  });

  it.each(askedSignals)('%s: as the rule says', (signal) => {
    const sent = text({ findings: [finding(signal, 1)] });
    const withMeasure = (measure: 'none' | 'flag' | 'hold') =>
      rules({ signals: { ...defaultWritingRules.signals, [signal]: measure } });
    expect(verdictOn(sent, withMeasure('none'))).toEqual(quiet);
    expect(verdictOn(sent, withMeasure('flag'))).toEqual({ ...quiet, signals: [signal] });
    expect(verdictOn(sent, withMeasure('hold'))).toEqual({ ...quiet, isHeld: true, signals: [signal] });
    expect(verdictOn(text({ findings: [finding(signal, 0)] }), withMeasure('hold'))).toEqual(quiet);
  });

  it.each<[WatchedEffect, object]>([
    ['approve', { isHeld: true, opensHelp: false, signals: ['watched_term'] }],
    ['flag', { isHeld: false, opensHelp: false, signals: ['watched_term'] }],
    ['show_panel', { isHeld: false, opensHelp: true, signals: [] }],
  ])('a watched term, %s', (effect, expected) => {
    expect(verdictOn(text({ effects: [effect] }), rules())).toEqual(expected);
  });

  it.each<[string, Partial<SentText> & { findings?: Finding[] }, RaisingSignal[]]>([
    ['a link in the last new day', { hasLink: true, memberDays: 6 }, ['newcomer_link']],
    ['a link a day later', { hasLink: true, memberDays: 7 }, []],
    ['a telephone number', { findings: [finding('contact_details', 0)], memberDays: 0 }, ['newcomer_link']],
    ['neither', { memberDays: 0 }, []],
    ['the last first text', { writtenBefore: 2 }, ['first_texts']],
    ['the text after it', { writtenBefore: 3 }, []],
  ])('a newcomer: %s', (_, traits, signals) => {
    const held = rules({
      newcomerLinks: { days: 7, measure: 'hold' },
      firstTexts: { count: 3, measure: 'hold' },
    });
    expect(verdictOn(text(traits), held)).toEqual({ isHeld: signals.length > 0, opensHelp: false, signals });
  });

  it('never holds somebody at risk, whatever else fits', () => {
    const everything = rules({
      signals: { threat: 'hold', dosage_advice: 'hold', contact_details: 'hold', miracle_cure: 'hold' },
      newcomerLinks: { days: 7, measure: 'hold' },
      firstTexts: { count: 3, measure: 'hold' },
    });
    const sent = text({
      findings: [finding('risk_to_self', 2), finding('threat', 3), finding('dosage_advice', 1)],
      effects: ['approve'],
      ...{ hasLink: true, memberDays: 0, writtenBefore: 0 },
    });
    expect(verdictOn(sent, everything)).toEqual({
      isHeld: false,
      opensHelp: true,
      signals: ['risk_to_self', 'threat', 'dosage_advice', 'watched_term', 'newcomer_link', 'first_texts'],
    });
  });

  it.each<[Severity, boolean]>([
    [0, false],
    [2, true],
    [3, true],
  ])('risk to self of severity %i opens help: %s', (severity, expected) => {
    const sent = text({ findings: [finding('risk_to_self', severity)] });
    expect(isAtRisk(sent.assessment)).toBe(expected);
    expect(verdictOn(sent, rules()).opensHelp).toBe(expected);
  });
});

describe('weighed words', () => {
  const weighed = finding('risk_to_self', 1);

  it('offer help and tell moderators, and hold nothing', () => {
    const sent = text({ findings: [weighed] });
    expect(isAtRisk(sent.assessment)).toBe(false);
    expect(verdictOn(sent, rules())).toEqual({ isHeld: false, opensHelp: true, signals: ['weighed_risk'] });
  });

  it('free no text that another rule holds', () => {
    const sent = text({ findings: [weighed, finding('miracle_cure', 1)], effects: ['approve'] });
    const expected = { isHeld: true, opensHelp: true, signals: ['weighed_risk', 'miracle_cure', 'watched_term'] };
    expect(verdictOn(sent, rules())).toEqual(expected);
  });

  it('count for nothing where administrators say so', () => {
    expect(verdictOn(text({ findings: [weighed] }), rules({ weighsWords: false }))).toEqual(quiet);
  });
});

describe('what a writer is asked about', () => {
  it('is never a risk to themselves, and nothing of severity 0', () => {
    const findings = [finding('risk_to_self', 3), finding('threat', 3), finding('dosage_advice', 0)];
    expect(findingsToAsk({ findings }).map(({ signal }) => signal)).toEqual(['threat']);
  });
});

describe('the reason of a case', () => {
  it('is that of the gravest signal, and none without one', () => {
    expect(raisingSignals.map((signal) => reasonOf({ signals: [signal] }))).toEqual([
      'danger',
      'danger',
      'danger',
      'dosage_advice',
      'privacy',
      'misinformation',
      'other',
      'spam',
      'other',
    ]);
    expect(reasonOf({ signals: ['risk_to_self', 'first_texts'] })).toBe('danger');
    expect(reasonOf({ signals: [] })).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    ['see https://a.example', true],
    ['[x](HTTP://a.example)', true],
    ['www.a.example', true],
    ['awww.what', false],
    ['nothing here', false],
  ])('%j: %s', (words, expected) => {
    expect(hasLink(words)).toBe(expected);
  });
});
