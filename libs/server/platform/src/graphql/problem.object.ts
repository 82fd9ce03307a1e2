import { Field, ObjectType } from '@nestjs/graphql';
import type { Language, Outcome, Problem, ProblemCode } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { ProblemCodeEnum } from './vocabulary.enums.ts';

@ObjectType('Problem', { description: 'An expected refusal, in plain words of the reader’s language.' })
export class ProblemObject {
  @Field(() => ProblemCodeEnum) code: ProblemCode;
  @Field({ description: 'What happened and how to go on.' }) message: string;
  @Field(() => String, { nullable: true, description: 'The input’s field it is about.' }) field: string | null;
}

type Sentence = (values: Record<string, string | number>, options: { locale: Language }) => string;

/** The sentence of a problem, from the messages named `outcome_<code>`. */
export function describeProblem(problem: Problem, language: Language): string {
  const sentence = (m as unknown as Record<string, Sentence | undefined>)[`outcome_${problem.code}`];
  if (!sentence) throw new Error(`No message for the problem ${problem.code}`);
  return sentence(valuesIn(problem, language), { locale: language });
}

/** The values as a person reads them: a time in its language, everything else as it is. */
function valuesIn({ values }: Problem, language: Language): Record<string, string | number> {
  const until = values?.['until'];
  const isTime = typeof until === 'string' && until !== 'none';
  return { ...values, ...(isTime && { until: timeIn(new Date(until), language) }) };
}

const timeIn = (at: Date, language: Language): string =>
  m.outcome_time(
    {
      date: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(at),
      time: at.toISOString().slice(11, 16),
    },
    { locale: language },
  );

/** The value of an accepted outcome or null, and the problems of a refused one in the reader's language. */
export function presentOutcome<T>(
  outcome: Outcome<T>,
  language: Language,
): { value: T | null; problems: ProblemObject[] } {
  if (outcome.ok) return { value: outcome.value, problems: [] };
  const problems = outcome.problems.map((problem) => ({
    code: problem.code,
    field: problem.field ?? null,
    message: describeProblem(problem, language),
  }));
  return { value: null, problems };
}
