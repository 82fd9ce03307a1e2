import { severities } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import { SideEffectsOverallRows } from '../questions.tsx';
import { FindField, PickerRow, hintOf } from './concept-picker.tsx';
import type { StepProps } from './step-props.ts';

type Answer = StepProps['answers']['sideEffects'][number];

/** The side effects all in all, then each one by name. */
export function SideEffectsStep({ answers, problems, found }: StepProps): ReactElement {
  const error = errorOf(problems, 'sideEffects');
  const named = new Set(answers.sideEffects.map((effect) => effect.symptom.id));
  const others = (found.sideEffects?.choices ?? []).filter((choice) => !named.has(choice.id));
  return (
    <>
      <SideEffectsOverallRows
        legend={m.experiences_q_side_effects_overall()}
        error={errorOf(problems, 'sideEffectsOverall')}
        value={answers.sideEffectsOverall}
      />
      <section
        className={error ? 'stack field-invalid' : 'stack'}
        id="sideEffects"
        aria-labelledby="side-effects-title"
      >
        <div>
          <h2 id="side-effects-title">{m.experiences_q_side_effects()}</h2>
          <p className="field-hint">{m.experiences_q_side_effects_hint()}</p>
          {error ? <p className="field-error">{error}</p> : null}
        </div>
        {answers.sideEffects.map((effect) => (
          <SideEffect key={effect.symptom.id} effect={effect} />
        ))}
        {others.length > 0 ? (
          <fieldset className="choice-list">
            <legend>{m.experiences_side_effects_found()}</legend>
            <div className="choice-rows picker-rows">
              {others.map((choice) => (
                <PickerRow
                  key={choice.id}
                  type="checkbox"
                  name="addSymptom"
                  value={choice.id}
                  label={choice.name}
                  hint={hintOf(choice, false)}
                />
              ))}
            </div>
            <button className="button button-quiet picker-add" name="intent" value="add:sideEffects">
              {m.experiences_side_effect_add_button()}
            </button>
          </fieldset>
        ) : null}
        <FindField picker="sideEffects" label={m.experiences_side_effect_add()} found={found.sideEffects} />
      </section>
    </>
  );
}

function SideEffect({ effect }: { readonly effect: Answer }): ReactElement {
  const { id, name } = effect.symptom;
  return (
    <fieldset className="choice-list side-effect">
      <legend>{name}</legend>
      <input type="hidden" name="sideEffect" value={id} />
      <div className="side-effect-severities" role="group" aria-label={`${name}: ${m.experiences_q_severity()}`}>
        {severities.map((severity) => (
          <label className="choice" key={severity}>
            <input
              type="radio"
              name={`severity.${id}`}
              value={severity.toUpperCase()}
              defaultChecked={effect.severity === severity.toUpperCase()}
            />
            <span>{termOf('severity', severity)}</span>
          </label>
        ))}
      </div>
      <label className="choice">
        <input type="checkbox" name={`lasting.${id}`} value="yes" defaultChecked={effect.isLasting} />
        <span>{m.experiences_q_lasting()}</span>
      </label>
      <button className="button button-plain" name="intent" value={`remove:${id}`}>
        {m.experiences_side_effect_remove({ name })}
      </button>
    </fieldset>
  );
}
