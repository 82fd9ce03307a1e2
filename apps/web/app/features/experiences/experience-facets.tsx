import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { Chip, RemovableChip } from '../search/chip.tsx';
import {
  type ExperiencesRequest,
  effects,
  experiencesAddress,
  perspectives,
  severities,
  withoutAnswers,
} from './experiences-request.ts';
import { overallSentence } from './severity-words.ts';

interface FacetProps {
  readonly request: ExperiencesRequest;
}

const stillTakingWords = { YES: m.evidence_still_taking_yes, NO: m.evidence_still_taking_no };

/** The answers that the list is narrowed to, each with the way out of it. */
export function ChosenAnswers({ request }: FacetProps): ReactElement | null {
  const { effectiveness, perspective, sideEffects, stillTaking, stopReason } = request;
  const chosen: [string, Partial<ExperiencesRequest>][] = [];
  if (effectiveness) chosen.push([termOf('effectiveness', effectiveness), { effectiveness: null }]);
  if (perspective) chosen.push([perspectiveWords[perspective](), { perspective: null }]);
  if (sideEffects) chosen.push([overallSentence[sideEffects](), { sideEffects: null }]);
  if (stillTaking) chosen.push([stillTakingWords[stillTaking](), { stillTaking: null }]);
  if (stopReason) {
    chosen.push([m.evidence_stopped_because({ reason: termOf('stop_reason', stopReason) }), { stopReason: null }]);
  }
  if (chosen.length === 0) return null;
  return (
    <section className="row no-print" aria-labelledby="only">
      <h2 className="chips-title" id="only">
        {m.search_only_title()}
      </h2>
      <ul className="chips">
        {chosen.map(([name, change]) => (
          <RemovableChip key={name} href={experiencesAddress(request, change)} name={name} />
        ))}
        {chosen.length > 1 ? <Chip href={withoutAnswers(request)} name={m.search_remove_all()} /> : null}
      </ul>
    </section>
  );
}

const perspectiveWords = { OWN: m.evidence_perspective_own, CARING_FOR: m.evidence_perspective_caring_for };

/** Answers to narrow the list to: plain links, folded, because most people come to read. */
export function AnswersToChoose({ request }: FacetProps): ReactElement {
  const groups: [string, [string, Partial<ExperiencesRequest>][]][] = [];
  if (!request.effectiveness) {
    groups.push([
      m.experiences_fact_effect(),
      effects.map((effectiveness) => [termOf('effectiveness', effectiveness), { effectiveness }]),
    ]);
  }
  if (!request.sideEffects) {
    groups.push([
      m.experiences_fact_side_effects(),
      severities.map((sideEffects) => [overallSentence[sideEffects](), { sideEffects }]),
    ]);
  }
  if (!request.perspective) {
    groups.push([
      m.evidence_about_whom(),
      perspectives.map((perspective) => [perspectiveWords[perspective](), { perspective }]),
    ]);
  }
  if (!request.stillTaking) {
    groups.push([
      m.evidence_where_it_stands(),
      (['YES', 'NO'] as const).map((stillTaking) => [stillTakingWords[stillTaking](), { stillTaking }]),
    ]);
  }
  return (
    <details className="disclosure no-print">
      <summary>{m.search_narrow_title()}</summary>
      <div className="stack">
        {groups.map(([title, choices]) => (
          <section key={title} className="stack-tight">
            <h2 className="chips-title">{title}</h2>
            <ul className="chips">
              {choices.map(([name, change]) => (
                <Chip key={name} href={experiencesAddress(request, change)} name={name} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
