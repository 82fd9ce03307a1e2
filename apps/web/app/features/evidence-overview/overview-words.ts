import type { OverviewAnswerFragment, OverviewLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { inTenWords } from './in-ten.ts';

const absences: Readonly<
  Record<Extract<OverviewAnswerFragment, { __typename: 'EvidenceAbsence' }>['reason'], (least: number) => string>
> = {
  TOO_FEW_PEOPLE: (least) => m.overview_too_few({ least }),
  NOT_TOLD_APART: () => m.overview_not_told_apart(),
  NOT_COUNTED_YET: () => m.overview_not_counted_yet(),
};

/** Why there is no figure. */
export const absenceWords = ({
  reason,
  least,
}: Extract<OverviewAnswerFragment, { __typename: 'EvidenceAbsence' }>): string => absences[reason](least);

/** "about 6 to 9 in 10", or why not. */
export const answerWords = (answer: OverviewAnswerFragment): string =>
  answer.__typename === 'EvidenceShare' ? inTenWords(answer) : absenceWords(answer);

type SentenceLine = Pick<OverviewLineFragment, 'people' | 'helped' | 'worse'> & {
  readonly treatment: { readonly name: string };
};

/**
 * What the lines say in one sentence: the treatment that most people name, its benefit and its harm. Not the one that
 * helped most, which would read like advice.
 * @returns null without lines
 */
export function overviewSentence(lines: readonly SentenceLine[], count: (people: number) => string): string | null {
  const [first, ...others] = lines;
  if (!first) return null;
  const known = others.reduce((most, line) => (line.people > most.people ? line : most), first);
  const about = { treatment: known.treatment.name, people: count(known.people) };
  if (known.helped.__typename !== 'EvidenceShare' || known.worse.__typename !== 'EvidenceShare') {
    return m.overview_sentence_short(about);
  }
  return m.overview_sentence({ ...about, helped: inTenWords(known.helped), worse: inTenWords(known.worse) });
}

/** When the newest of the figures were counted; null without lines. */
export const countedAt = (lines: readonly Pick<OverviewLineFragment, 'countedAt'>[]): string | null =>
  lines.map((line) => line.countedAt).reduce<string | null>((last, at) => (last && last > at ? last : at), null);
