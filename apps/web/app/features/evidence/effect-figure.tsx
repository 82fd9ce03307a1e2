import { m } from '@entraide/messages';
import {
  ChartFigure,
  type ChartPart,
  FigureTable,
  IntervalBar,
  StackedBar,
  effectivenessFills,
} from '@entraide/web-ui';
import type { Effectiveness } from '@entraide/contract';
import type { ReactElement, ReactNode } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { storiesPath } from './evidence-address.ts';
import { type ComparedFigures, type ShownTable, isShare, isTable, peopleWho } from './figures.ts';
import { helpedSentence, inHundred, inTenTick, shareWords } from './share-words.ts';
import { Withheld } from './withheld.tsx';

interface EffectFigureProps {
  readonly figures: ComparedFigures;
  /** The sentence above; the usual one when absent. */
  readonly sentence?: ReactNode;
  readonly note?: ReactNode;
}

/** How much it helped: the sentence first, then all six answers as one bar, the range, and the table. */
export function EffectFigure({ figures, sentence = <HelpedSentence figures={figures} />, note }: EffectFigureProps) {
  const { language } = usePage();
  const { effectiveness } = figures;
  if (!isTable(effectiveness)) {
    return (
      <div className="stack-tight">
        {sentence}
        <Withheld absence={effectiveness} />
        {note}
      </div>
    );
  }
  return (
    <ChartFigure
      sentence={sentence}
      table={<EffectTable figures={figures} table={effectiveness} />}
      {...(note === undefined ? {} : { note })}
    >
      <StackedBar language={language} list="never" parts={partsOf(effectiveness)} {...bracketOf(figures)} />
      <HelpedRange figures={figures} />
    </ChartFigure>
  );
}

/** "About 6 to 9 people in 10 say it helped them moderately or a lot. 40 people answered." */
export function HelpedSentence({ figures }: { readonly figures: ComparedFigures }): ReactElement {
  const { helped, effectiveness } = figures;
  const answered = isTable(effectiveness) ? effectiveness.people : figures.people;
  return (
    <p className="evidence-sentence">
      {isShare(helped) ? helpedSentence(helped) : m.evidence_helped_unknown()}{' '}
      <span className="quiet">{m.evidence_answered({ count: answered })}</span>
    </p>
  );
}

/** The share whom it helped as a range, drawn and written, under the bar it comes from. */
function HelpedRange({ figures: { helped } }: { readonly figures: ComparedFigures }): ReactElement | null {
  if (!isShare(helped)) return null;
  const { share, lower, upper } = helped;
  return (
    <IntervalBar
      rows={[{ key: 'helped', label: m.evidence_row_helped(), share, lower, upper, words: shareWords(helped) }]}
      inTen={inTenTick}
    />
  );
}

export const partsOf = ({ answers }: ShownTable): ChartPart[] =>
  answers.map(({ answer, people }) => ({
    key: answer,
    label: termOf('effectiveness', answer),
    count: people,
    fill: effectivenessFills[answer as Effectiveness],
  }));

const bracketOf = ({ helped }: ComparedFigures) =>
  isShare(helped)
    ? {
        bracket: {
          from: 'MODERATE',
          to: 'MAJOR',
          label: m.evidence_share_of({ people: helped.people, of: helped.of }),
        },
      }
    : {};

/** All six answers; each that somebody gave leads to the stories behind it. */
function EffectTable({ figures, table }: { readonly figures: ComparedFigures; readonly table: ShownTable }) {
  const { treatment, purpose } = figures;
  return (
    <FigureTable
      caption={m.evidence_effect_caption({ count: table.people })}
      columns={[m.evidence_column_answer(), m.evidence_column_people(), m.evidence_column_share()]}
      rows={table.answers.map(({ answer, people }) => ({
        key: answer,
        fill: effectivenessFills[answer as Effectiveness],
        head:
          people > 0 ? (
            <a href={storiesPath(treatment, purpose, { effectiveness: answer as Effectiveness })}>
              {termOf('effectiveness', answer)}
            </a>
          ) : (
            termOf('effectiveness', answer)
          ),
        cells: [people, inHundred(people / table.people)],
      }))}
    />
  );
}

/** For whom it is too early to tell: they are in the bar and not in the range. */
export function TooEarly({ figures: { effectiveness } }: { readonly figures: ComparedFigures }): ReactElement | null {
  const early = isTable(effectiveness) ? peopleWho(effectiveness, 'TOO_EARLY') : 0;
  return early > 0 ? <p>{m.evidence_too_early({ count: early })}</p> : null;
}
