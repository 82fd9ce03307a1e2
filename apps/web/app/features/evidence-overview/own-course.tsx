import { m } from '@entraide/messages';
import { ChartFigure, type ChartPart, Timeline, effectivenessFills } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { type OwnPoint, ownPoints } from './own-answers.ts';
import type { OwnCourseEntry, OwnEvidence } from './own-courses.ts';
import { ownSentence } from './own-sentence.ts';
import { figuresPath } from './paths.ts';
import { useCount } from './use-count.ts';

interface OwnCourseProps {
  readonly entry: OwnCourseEntry;
  /** What everybody reports for the same treatment and purpose, or why it is not shown; null when it was not asked for. */
  readonly evidence: OwnEvidence | null;
}

/** One's own answers over time beside those of everybody, without any verdict; a sentence where there is nothing to draw. */
export function OwnCourse({ entry, evidence }: OwnCourseProps): ReactElement {
  const count = useCount();
  const points = ownPoints(entry);
  const counts = countsOf(evidence);
  const sentence = ownSentence(entry, evidence, count);
  if (!counts && points.length === 1) return <p className="quiet">{sentence}</p>;
  return (
    <details className="disclosure own-course" open>
      <summary>{m.overview_own_title()}</summary>
      <ChartFigure sentence={sentence} note={counts ? <CourseNote entry={entry} /> : undefined}>
        <Course points={points} counts={counts} />
      </ChartFigure>
    </details>
  );
}

const CourseNote = ({ entry }: Pick<OwnCourseProps, 'entry'>): ReactElement => (
  <>
    {m.overview_own_no_right_answer()}{' '}
    <a href={figuresPath(entry.treatment, entry.purpose)}>
      {m.overview_own_page_link({ treatment: entry.treatment.name })}
    </a>
  </>
);

interface CourseProps {
  readonly points: readonly OwnPoint[];
  readonly counts: Counts | null;
}

function Course({ points, counts }: CourseProps): ReactElement {
  const { language } = usePage();
  const count = useCount();
  const people = counts?.reduce((all, answer) => all + answer.people, 0) ?? 0;
  return (
    <Timeline
      language={language}
      levels={levelsOf(counts)}
      points={points.map(({ weeks, answer }) => ({ key: String(weeks), answer, ...momentWords(weeks) }))}
      words={{
        own: m.overview_own_answers(),
        everybody: counts ? m.overview_own_everybody({ people: count(people) }) : undefined,
        silence: m.overview_own_silence(),
      }}
    />
  );
}

type Counts = readonly { readonly answer: string; readonly people: number }[];

function countsOf(evidence: OwnEvidence | null): Counts | null {
  if (evidence?.__typename !== 'Evidence' || evidence.effectiveness.__typename !== 'EvidenceTable') return null;
  return evidence.effectiveness.answers;
}

const levels = ['MADE_IT_WORSE', 'NONE', 'SLIGHT', 'MODERATE', 'MAJOR', 'TOO_EARLY'] as const;

const levelsOf = (counts: Counts | null): ChartPart[] =>
  levels.map((level) => ({
    key: level,
    label: termOf('effectiveness', level),
    count: counts?.find(({ answer }) => answer === level)?.people ?? 0,
    fill: effectivenessFills[level],
  }));

const moments: Readonly<Record<number, { readonly label: () => string; readonly short: () => string }>> = {
  4: { label: m.overview_own_after_4, short: m.overview_own_after_4_short },
  12: { label: m.overview_own_after_12, short: m.overview_own_after_12_short },
  52: { label: m.overview_own_after_52, short: m.overview_own_after_52_short },
};

const momentWords = (weeks: number): { label: string; short: string } => ({
  label: (moments[weeks]?.label ?? m.overview_own_first)(),
  short: (moments[weeks]?.short ?? m.overview_own_first_short)(),
});
