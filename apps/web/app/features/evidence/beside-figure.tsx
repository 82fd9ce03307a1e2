import { m } from '@entraide/messages';
import { ChartFigure, IntervalBar } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { type ComparedFigures, type ShareAnswer, isShare } from './figures.ts';
import { HowWeCountLink } from './how-we-count-link.tsx';
import { inTenTick, rangeWords, shareWords } from './share-words.ts';
import { withheldWords } from './withheld.tsx';

type Weighed = 'worse' | 'severe' | 'stopped';

const names: readonly (readonly [Weighed, () => string])[] = [
  ['worse', m.evidence_row_worse],
  ['severe', m.evidence_row_severe],
  ['stopped', m.evidence_row_stopped],
];

/** Whom it made worse, who had severe side effects and who stopped, under one scale: never far from the benefit. */
export function BesideFigure({ figures }: { readonly figures: ComparedFigures }): ReactElement {
  const rows = names.flatMap(([key, name]) => rowOf(key, name(), figures[key]));
  const withheld = names.flatMap(([key, name]) => {
    const answer = figures[key];
    return isShare(answer) ? [] : [{ key, words: `${name()}. ${withheldWords(answer)}` }];
  });
  return (
    <ChartFigure sentence={m.evidence_beside_sentence()} table={<RangeExplained figures={figures} />}>
      {rows.length > 0 ? <IntervalBar rows={rows} inTen={inTenTick} /> : null}
      {withheld.map(({ key, words }) => (
        <p key={key} className="quiet small">
          {words}
        </p>
      ))}
    </ChartFigure>
  );
}

const rowOf = (key: Weighed, label: string, answer: ShareAnswer) =>
  isShare(answer) ? [{ key, label, ...pick(answer), words: shareWords(answer) }] : [];

const pick = ({ share, lower, upper }: { share: number; lower: number; upper: number }) => ({ share, lower, upper });

/** What dot and bar are, and what a range is, explained where they stand, with this page's own numbers. */
function RangeExplained({ figures: { helped } }: { readonly figures: ComparedFigures }): ReactElement {
  return (
    <div className="stack-tight quiet small">
      <p>{m.evidence_scale_sentence()}</p>
      {isShare(helped) ? (
        <details className="disclosure">
          <summary>{m.evidence_range_question()}</summary>
          <p>
            {m.evidence_range_answer({ people: helped.people, of: helped.of, range: rangeWords(helped) })}{' '}
            <HowWeCountLink section="range" />
          </p>
        </details>
      ) : null}
    </div>
  );
}
