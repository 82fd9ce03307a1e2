import { m } from '@entraide/messages';
import { ChartFigure, IntervalBar } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { type ComparedFigures, type ShareAnswer, isShare } from './figures.ts';
import { inTenTick, rangeWords, shareWords } from './share-words.ts';
import { withheldWords } from './withheld.tsx';

type Weighed = 'helped' | 'worse' | 'severe' | 'stopped';

const names: readonly (readonly [Weighed, () => string])[] = [
  ['helped', m.evidence_row_helped],
  ['worse', m.evidence_row_worse],
  ['severe', m.evidence_row_severe],
  ['stopped', m.evidence_row_stopped],
];

/** Whom it helped, whom it harmed and who stopped: ranges under one scale, so that none is seen without the others. */
export function ScaleFigure({ figures }: { readonly figures: ComparedFigures }): ReactElement {
  const rows = names.flatMap(([key, name]) => rowOf(key, name(), figures[key]));
  const withheld = names.flatMap(([key, name]) => {
    const answer = figures[key];
    return isShare(answer) ? [] : [{ key, words: `${name()}. ${withheldWords(answer)}` }];
  });
  return (
    <ChartFigure
      sentence={m.evidence_scale_sentence()}
      note={withheld.length > 0 ? withheld.map(({ key, words }) => <p key={key}>{words}</p>) : undefined}
    >
      {rows.length > 0 ? <IntervalBar rows={rows} inTen={inTenTick} /> : null}
    </ChartFigure>
  );
}

const rowOf = (key: Weighed, label: string, answer: ShareAnswer) =>
  isShare(answer) ? [{ key, label, ...pick(answer), words: shareWords(answer) }] : [];

const pick = ({ share, lower, upper }: { share: number; lower: number; upper: number }) => ({ share, lower, upper });

/** What a range is, explained where it stands, with this page's own numbers. */
export function RangeExplained({ figures: { helped } }: { readonly figures: ComparedFigures }): ReactElement | null {
  if (!isShare(helped)) return null;
  return (
    <details className="disclosure">
      <summary>{m.evidence_range_question()}</summary>
      <p className="measure">
        {m.evidence_range_answer({ people: helped.people, of: helped.of, range: rangeWords(helped) })}{' '}
        <a href="/how-we-count#range">{m.evidence_how_we_count()}</a>
      </p>
    </details>
  );
}
