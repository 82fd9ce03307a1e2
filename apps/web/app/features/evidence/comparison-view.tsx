import { m } from '@entraide/messages';
import { ChartFigure, DifferenceBar, IntervalBar } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { CountedAt } from './caveat.tsx';
import type { Comparison } from './compare-loading.ts';
import { ComparedPeople } from './compared-people.tsx';
import { type Difference, type Names, differenceWords, leadOf, verdictWords } from './difference-words.ts';
import { EffectFigure, TooEarly } from './effect-figure.tsx';
import { figuresPath } from './evidence-address.ts';
import { type ComparedFigures, type ShareAnswer, isShare } from './figures.ts';
import { inTenTick, shareWords } from './share-words.ts';
import { withheldWords } from './withheld.tsx';

interface ComparisonProps {
  readonly comparison: Comparison;
}

/** Verdict first, then both distributions on one scale, harm beside it, and who took which. */
export function ComparisonView({ comparison }: ComparisonProps): ReactElement {
  const { one, other } = comparison;
  return (
    <div className="stack-loose">
      <Verdict comparison={comparison} />
      <section className="stack" aria-labelledby="answers">
        <h2 id="answers">{m.evidence_compare_helped()}</h2>
        <div className="stack-loose">
          {[one, other].map((figures) => (
            <Distribution key={figures.treatment.id} figures={figures} />
          ))}
        </div>
      </section>
      <Harm comparison={comparison} />
      <ComparedPeople one={one} other={other} />
      <p className="quiet small">
        <CountedAt figures={one} />
      </p>
    </div>
  );
}

const namesOf = ({ one, other }: Comparison): Names => ({ one: one.treatment.name, other: other.treatment.name });

function Verdict({ comparison }: ComparisonProps): ReactElement {
  const { helped } = comparison;
  const names = namesOf(comparison);
  return (
    <section className="stack" aria-labelledby="verdict">
      <h2 id="verdict">{verdictWords(helped, names)}</h2>
      <ChartFigure sentence={<p className="measure">{differenceWords(helped, names)}</p>}>
        <IntervalBar rows={rowsOf(comparison, 'helped')} inTen={inTenTick} />
        <DifferenceBar
          share={helped.share}
          lower={helped.lower}
          upper={helped.upper}
          words={m.evidence_compare_difference()}
          sides={{
            below: m.evidence_compare_helped_other({ other: names.other }),
            zero: m.evidence_compare_no_difference(),
            above: m.evidence_compare_helped_one({ one: names.one }),
          }}
          inTen={inTenTick}
        />
      </ChartFigure>
      <div className="notice measure stack-tight">
        <h3>{m.evidence_compare_cannot()}</h3>
        <p>{m.evidence_compare_not_proof()}</p>
      </div>
    </section>
  );
}

type Weighed = 'helped' | 'severe' | 'stopped';

/** Both treatments' shares of one answer, to stand under one scale; what is withheld is left to {@link WithheldOf}. */
const rowsOf = ({ one, other }: Comparison, field: Weighed) =>
  [one, other].flatMap((figures) => {
    const answer: ShareAnswer = figures[field];
    if (!isShare(answer)) return [];
    const { share, lower, upper } = answer;
    return [
      { key: figures.treatment.id, label: figures.treatment.name, share, lower, upper, words: shareWords(answer) },
    ];
  });

function Distribution({ figures }: { readonly figures: ComparedFigures }): ReactElement {
  const { treatment, purpose } = figures;
  return (
    <section className="stack-tight" aria-labelledby={`answers-${treatment.slug}`}>
      <h3 id={`answers-${treatment.slug}`}>
        <a href={figuresPath(treatment, purpose)}>{treatment.name}</a>
      </h3>
      <EffectFigure figures={figures} note={<TooEarly figures={figures} />} />
    </section>
  );
}

/** Severe side effects and stopping: each a verdict in words and two ranges under one scale. */
function Harm({ comparison }: ComparisonProps): ReactElement {
  const names = namesOf(comparison);
  return (
    <section className="stack" aria-labelledby="harm">
      <h2 id="harm">{m.evidence_compare_harm()}</h2>
      <div className="evidence-pair">
        <HarmFigure comparison={comparison} field="severe" words={severeWords(comparison.severe, names)} />
        <HarmFigure comparison={comparison} field="stopped" words={stoppedWords(comparison.stopped, names)} />
      </div>
    </section>
  );
}

function severeWords(difference: Difference, names: Names): string {
  const lead = leadOf(difference, names);
  return lead ? m.evidence_compare_severe_more({ more: lead.more }) : m.evidence_compare_severe_unclear();
}

function stoppedWords(difference: Difference, names: Names): string {
  const lead = leadOf(difference, names);
  return lead ? m.evidence_compare_stopped_more({ more: lead.more }) : m.evidence_compare_stopped_unclear();
}

interface HarmFigureProps extends ComparisonProps {
  readonly field: 'severe' | 'stopped';
  readonly words: string;
}

function HarmFigure({ comparison, field, words }: HarmFigureProps): ReactElement {
  const title = field === 'severe' ? m.evidence_row_severe() : m.evidence_row_stopped();
  return (
    <ChartFigure
      sentence={
        <>
          <h3>{title}</h3>
          <p>{words}</p>
        </>
      }
      note={<WithheldOf comparison={comparison} field={field} />}
    >
      <IntervalBar rows={rowsOf(comparison, field)} inTen={inTenTick} />
    </ChartFigure>
  );
}

function WithheldOf({ comparison: { one, other }, field }: Pick<HarmFigureProps, 'comparison' | 'field'>) {
  return [one, other].map((figures) => {
    const answer = figures[field];
    if (isShare(answer)) return null;
    return <p key={figures.treatment.id}>{`${figures.treatment.name}. ${withheldWords(answer)}`}</p>;
  });
}
