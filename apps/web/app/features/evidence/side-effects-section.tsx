import { m } from '@entraide/messages';
import { ChartFigure, CountBars, StackedBar, severityFills } from '@entraide/web-ui';
import type { OverallSeverity, Severity } from '@entraide/contract';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { langOf } from '../catalogue/catalogues.ts';
import { type Figures, isTable, peopleWho } from './figures.ts';
import { Withheld } from './withheld.tsx';

interface SideEffectsProps {
  readonly figures: Figures;
}

/** Side effects by how bad they were: all in all, then each that enough people named. */
export function SideEffectsSection({ figures }: SideEffectsProps): ReactElement {
  return (
    <section className="stack" aria-labelledby="side-effects">
      <h3 id="side-effects">{m.evidence_side_effects()}</h3>
      <AllInAll figures={figures} />
      <Named figures={figures} />
    </section>
  );
}

function AllInAll({ figures: { sideEffectsOverall } }: SideEffectsProps): ReactElement {
  const { language } = usePage();
  if (!isTable(sideEffectsOverall)) return <Withheld absence={sideEffectsOverall} />;
  const { people, answers } = sideEffectsOverall;
  const [severe, none] = [peopleWho(sideEffectsOverall, 'SEVERE'), peopleWho(sideEffectsOverall, 'NONE')];
  return (
    <ChartFigure sentence={m.evidence_side_effects_sentence({ severe, of: people, none })}>
      <StackedBar
        language={language}
        list="always"
        parts={answers.map((count) => ({
          key: count.answer,
          label: termOf('severity', count.answer),
          count: count.people,
          fill: severityFills[count.answer as OverallSeverity],
        }))}
      />
    </ChartFigure>
  );
}

const severities: readonly (readonly [Severity, 'mild' | 'moderate' | 'severe'])[] = [
  ['SEVERE', 'severe'],
  ['MODERATE', 'moderate'],
  ['MILD', 'mild'],
];

function Named({ figures: { sideEffects } }: SideEffectsProps): ReactElement {
  const { language } = usePage();
  if (sideEffects.length === 0) return <p className="quiet small">{m.evidence_side_effects_none_named()}</p>;
  const rows = sideEffects.map((effect) => ({
    key: effect.symptom.id,
    label: (
      <a href={`/symptoms/${effect.symptom.slug}`} lang={langOf(effect.symptom.nameLanguage, language)}>
        {effect.symptom.name}
      </a>
    ),
    people: effect.people,
    words: m.evidence_share_of({ people: effect.people, of: effect.of }),
    parts: severities.map(([severity, name]) => ({
      key: severity,
      label: termOf('severity', severity).toLowerCase(),
      count: effect[name],
      fill: severityFills[severity],
    })),
    ...(effect.lasting > 0 ? { note: m.evidence_lasting({ count: effect.lasting }) } : {}),
  }));
  return (
    <ChartFigure sentence={<h4>{m.evidence_side_effects_named()}</h4>} note={m.evidence_side_effects_note()}>
      <CountBars language={language} of={Math.max(...sideEffects.map((effect) => effect.of))} rows={rows} />
    </ChartFigure>
  );
}
