import type { OverviewLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ChartFigure, EffectPlot, type EffectRow, EffectScatter } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { answerWords, overviewSentence } from './overview-words.ts';
import { TreatmentLink } from './treatment-link.tsx';

/** With fewer, the rows say as much. */
const fewestOnMap = 4;

interface OverviewPlotProps {
  readonly lines: readonly OverviewLineFragment[];
  readonly conceptId: string;
  readonly count: (people: number) => string;
}

/** How many people, and how surely it helped them: for the first second. The table below says the rest. */
export function OverviewPlot({ lines, conceptId, count }: OverviewPlotProps): ReactElement {
  const { language } = usePage();
  const rows = lines.map((line) => effectRow(line, conceptId));
  const axes = { people: m.overview_map_people(), lower: m.overview_map_lower() };
  const inTen = (people: number): string => m.evidence_in_ten({ count: people });
  return (
    <ChartFigure sentence={overviewSentence(lines, count)}>
      <div className="overview-plot">
        <EffectPlot rows={rows} inTen={inTen} axis={m.overview_plot_axis()} />
      </div>
      {rows.length >= fewestOnMap ? (
        <details className="disclosure overview-map">
          <summary>{m.overview_map_summary()}</summary>
          <EffectScatter rows={rows} language={language} axes={axes} inTen={inTen} />
        </details>
      ) : null}
    </ChartFigure>
  );
}

/** A treatment's line of the plot: the interval of its benefit, and its harm in words beside it. */
export function effectRow(line: OverviewLineFragment, conceptId: string | null): EffectRow {
  const { treatment, purpose, people, helped, worse } = line;
  return {
    key: `${treatment.id} ${purpose.id}`,
    label: <TreatmentLink {...line} showsPurpose={purpose.id !== conceptId} />,
    name: treatment.name,
    people,
    peopleWords: m.evidence_people({ count: people }),
    ...(helped.__typename === 'EvidenceShare' ? { helped } : {}),
    words: (
      <>
        <span className="overview-words">{m.overview_helped_words({ inTen: answerWords(helped) })}</span>{' '}
        <span className="overview-words">{m.overview_worse_words({ inTen: answerWords(worse) })}</span>
      </>
    ),
  };
}
