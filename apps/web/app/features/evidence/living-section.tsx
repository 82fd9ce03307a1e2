import { m } from '@entraide/messages';
import { ChartFigure, CountBars } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { type Figures, type TableAnswer, isTable } from './figures.ts';
import { Withheld } from './withheld.tsx';

const questions = [
  ['timeToEffect', 'time_to_effect', m.evidence_time_to_effect],
  ['cost', 'cost_band', m.evidence_cost],
  ['burden', 'burden', m.evidence_burden],
  ['adherence', 'adherence', m.evidence_adherence],
] as const;

/** Time until it helped, what it costs, how hard it is to live with, and how often it is taken as planned. */
export function LivingSection({ figures }: { readonly figures: Figures }): ReactElement {
  return (
    <section className="stack" aria-labelledby="living">
      <h3 id="living">{m.evidence_living_title()}</h3>
      <div className="evidence-pair">
        {questions.map(([field, list, title]) => (
          <Answers key={field} title={title()} list={list} table={figures[field]} />
        ))}
      </div>
    </section>
  );
}

interface AnswersProps {
  readonly title: string;
  readonly list: (typeof questions)[number][1];
  readonly table: TableAnswer;
}

function Answers({ title, list, table }: AnswersProps): ReactElement {
  const { language } = usePage();
  if (!isTable(table)) {
    return (
      <div className="stack-tight">
        <h4>{title}</h4>
        <Withheld absence={table} />
      </div>
    );
  }
  return (
    <ChartFigure sentence={<h4>{title}</h4>}>
      <CountBars
        language={language}
        of={table.people}
        rows={table.answers.map(({ answer, people }) => ({
          key: answer,
          label: termOf(list, answer),
          people,
          words: m.evidence_share_of({ people, of: table.people }),
        }))}
      />
    </ChartFigure>
  );
}
