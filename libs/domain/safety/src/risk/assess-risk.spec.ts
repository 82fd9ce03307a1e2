import { describe, expect, it } from '@jest/globals';
import { assessText } from '../assess-text.ts';
import { readText } from '../reading/read-text.ts';
import { assessRisk } from './assess-risk.ts';

const riskOf = (text: string): string => {
  const risk = assessRisk(readText(text));
  return risk ? `${risk.level} ${risk.severity}` : 'none';
};

describe('risk to self', () => {
  it.each([
    ['I want to die.', 'ongoing 2'],
    ['I have wanted to die since Monday.', 'ongoing 2'],
    ['je veux\nmourir', 'ongoing 2'],
    ['"Je veux mourir"', 'ongoing 2'],
    ['I am thinking about suicide a lot.', 'ongoing 2'],
    ['Plus envie de vivre', 'ongoing 2'],
    ['I am going to kill myself tonight.', 'acute 3'],
    ['Ce soir j’en finis.', 'acute 3'],
  ])('of the writer: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    ['I want to die. I have a plan.', 'acute 3'],
    ['I want to die. I do not have a plan.', 'ongoing 2'],
    ['I have a plan for the weekend.', 'none'],
    ['Goodbye everyone.', 'none'],
    ['Goodbye everyone. I will not be here tomorrow.', 'acute 3'],
    ['I hate myself.', 'none'],
    ['I hate myself and I am a burden to them.', 'ongoing 2'],
  ])('with what surrounds it: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    ['I am not suicidal.', 'past_or_metaphor 0'],
    ['I do not want to die.', 'none'],
    ['Je n’ai pas d’idées suicidaires.', 'past_or_metaphor 0'],
    ['I can not stop thinking about suicide.', 'ongoing 2'],
    ['I do not know if I want to die.', 'ongoing 2'],
  ])('denied: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    ['I was suicidal ten years ago.', 'past_or_metaphor 0'],
    ['I was suicidal ten years ago. It is coming back.', 'ongoing 2'],
    ['I tried to kill myself in 2011.', 'past_or_metaphor 0'],
    ['I tried to kill myself yesterday.', 'acute 3'],
    ['I tried to kill myself.', 'ongoing 2'],
    ['J’étais suicidaire il y a dix ans.', 'past_or_metaphor 0'],
  ])('of another time: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    ['My sister wants to end her life.', 'past_or_metaphor 2'],
    ['My sister wanted to end her life ten years ago.', 'past_or_metaphor 0'],
    ['My sister killed herself.', 'past_or_metaphor 0'],
    ['My sister is going to kill herself tonight.', 'past_or_metaphor 3'],
    ['Ma sœur veut mourir.', 'past_or_metaphor 2'],
    ['I told my sister that I want to die.', 'ongoing 2'],
    ['The hero of the film wants to kill himself.', 'past_or_metaphor 0'],
  ])('of somebody else: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    ['> I want to die\nPlease call somebody.', 'past_or_metaphor 0'],
    ['> I want to die\nMe too.', 'ongoing 2'],
    ['She asked « do you want to die » and I laughed.', 'past_or_metaphor 0'],
  ])('quoted: %s', (text, expected) => {
    expect(riskOf(text)).toBe(expected);
  });

  it.each([
    'This headache is killing me.',
    'Ça me tue de devoir attendre.',
    'kill a process',
    'We were dying of laughter.',
    'J’étais mort de rire.',
    'I could murder a coffee.',
    'My boss will kill me.',
    'Cette maladie va me tuer.',
    'I am afraid of dying.',
    'I live with my parents and do not want to live there.',
  ])('figure of speech or another subject: %s', (text) => {
    expect(riskOf(text)).toBe('none');
  });

  it('names the words and the rule', () => {
    const text = 'Good morning. I just want to die.';
    const [finding] = assessText(text, 'fr').findings;
    expect(finding?.rule).toBe('self.wish_to_die');
    expect(finding?.causes.map(({ start, end }) => text.slice(start, end))).toEqual(['want to die']);
  });
});
