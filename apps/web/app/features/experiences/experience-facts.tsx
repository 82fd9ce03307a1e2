import type { ExperienceFactsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { EffectMark } from './effect-mark.tsx';
import { overallWords, severityWords } from './severity-words.ts';
import { doseAndRhythm, doseWords, periodWords } from './words.ts';

/** What an entry and its earlier versions say alike. */
export type Facts = Pick<
  ExperienceFactsFragment,
  | 'startedOn'
  | 'endedOn'
  | 'isStillTaking'
  | 'doseValue'
  | 'doseUnit'
  | 'doseFrequency'
  | 'effectiveness'
  | 'timeToEffect'
  | 'sideEffects'
  | 'sideEffectsOverall'
  | 'adherence'
  | 'burden'
  | 'costBand'
  | 'stopReasons'
>;

/** The answers as a list of facts; what was not answered is left out. */
export function ExperienceFacts({ facts }: { readonly facts: Facts }): ReactElement {
  const { language } = usePage();
  const rhythm = facts.doseFrequency ? termOf('dose_frequency', facts.doseFrequency) : '';
  return (
    <dl className="facts">
      <Fact name={m.experiences_fact_effect()}>
        <EffectMark effectiveness={facts.effectiveness} />
      </Fact>
      <Fact name={m.experiences_fact_time_to_effect()}>
        {facts.timeToEffect && termOf('time_to_effect', facts.timeToEffect)}
      </Fact>
      <Fact name={m.experiences_fact_side_effects()}>
        <SideEffects facts={facts} />
      </Fact>
      <Fact name={m.experiences_fact_period()}>{periodWords(facts, language)}</Fact>
      <Fact name={m.experiences_fact_stop_reasons()}>
        {facts.stopReasons.map((reason) => termOf('stop_reason', reason)).join(' · ')}
      </Fact>
      <Fact name={m.experiences_fact_dose()}>
        {doseAndRhythm(doseWords(facts.doseValue, facts.doseUnit, language), rhythm)}
      </Fact>
      <Fact name={m.experiences_fact_adherence()}>{facts.adherence && termOf('adherence', facts.adherence)}</Fact>
      <Fact name={m.experiences_fact_burden()}>{facts.burden && termOf('burden', facts.burden)}</Fact>
      <Fact name={m.experiences_fact_cost()}>{facts.costBand && termOf('cost_band', facts.costBand)}</Fact>
    </dl>
  );
}

/** One line of the list; nothing for an answer that was not given. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement | null {
  if (children === null || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function SideEffects({ facts }: { readonly facts: Pick<Facts, 'sideEffects' | 'sideEffectsOverall'> }): ReactElement {
  const overall = overallWords[facts.sideEffectsOverall]();
  if (facts.sideEffects.length === 0) return <>{overall}</>;
  return (
    <>
      {overall}
      <ul>
        {facts.sideEffects.map((effect) => (
          <li key={effect.symptom.slug}>
            <a href={`/symptoms/${effect.symptom.slug}`}>{effect.symptom.name}</a>
            {`, ${severityWords(effect)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
