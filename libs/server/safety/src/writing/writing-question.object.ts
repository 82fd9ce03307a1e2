import { Field, ObjectType } from '@nestjs/graphql';
import type { Language, Outcome, Problem } from '@entraide/domain-kernel';
import { type AskedSignal, askedSignals } from '@entraide/domain-safety';
import { m } from '@entraide/messages';
import { type ProblemObject, graphqlEnum, presentOutcome } from '@entraide/server-platform';

export const WritingSignalEnum = graphqlEnum(
  'WritingSignal',
  askedSignals,
  'What a writer is asked about before sending; they may always send.',
);

@ObjectType('WritingQuestion', { description: 'What a writer is asked, kindly, before a text is sent.' })
export class WritingQuestionObject {
  @Field(() => WritingSignalEnum) signal: AskedSignal;
  @Field({ description: 'The question in words of the writer’s language.' }) question: string;
  @Field(() => [String], { description: 'The writer’s own words that caused it, at most three places.' })
  words: string[];
}

/** What a write answers: its value, or the questions that come first, or what stands in its way. */
export interface PresentedWriting<Value> {
  readonly value: Value | null;
  readonly questions: WritingQuestionObject[];
  readonly problems: ProblemObject[];
}

type Question = (values: Record<string, never>, options: { locale: Language }) => string;

const questions: Readonly<Record<AskedSignal, Question>> = {
  threat: m.safety_ask_threat,
  dosage_advice: m.safety_ask_dosage_advice,
  contact_details: m.safety_ask_contact_details,
  miracle_cure: m.safety_ask_miracle_cure,
};

/** An outcome in the writer's language, its questions apart from its problems. */
export function presentWriting<Value>(outcome: Outcome<Value>, language: Language): PresentedWriting<Value> {
  if (outcome.ok) return { value: outcome.value, questions: [], problems: [] };
  const asked = outcome.problems.filter(({ code }) => code === 'look_again');
  const others = outcome.problems.filter(({ code }) => code !== 'look_again');
  return {
    ...presentOutcome<Value>({ ok: false, problems: others }, language),
    questions: asked.flatMap((each) => questionOf(each, language)),
  };
}

function questionOf({ values }: Problem, language: Language): WritingQuestionObject[] {
  const signal = askedSignals.find((candidate) => candidate === values?.['signal']);
  if (!signal) return [];
  return [
    {
      signal,
      question: questions[signal]({}, { locale: language }),
      words: JSON.parse(String(values?.['words'] ?? '[]')) as string[],
    },
  ];
}
