import type { ConceptChoiceFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { termOf } from '../../../terms.ts';
import type { Found, Picker } from './find-concepts.ts';

interface ConceptPickerProps {
  readonly name: Exclude<Picker, 'sideEffects'>;
  readonly legend: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly chosen: { readonly id: string; readonly name: string; readonly label: string } | null;
  readonly found: Found | undefined;
}

/** One concept of the catalogue: a text to look for, then the names found as rows to choose from. Works without script. */
export function ConceptPicker({ name, legend, hint, error, chosen, found }: ConceptPickerProps): ReactElement {
  const others = (found?.choices ?? []).filter((choice) => choice.id !== chosen?.id);
  return (
    <fieldset
      className={error ? 'choice-list field-invalid' : 'choice-list'}
      id={name}
      aria-describedby={`${name}-hint`}
    >
      <legend>{legend}</legend>
      <span className="field-hint" id={`${name}-hint`}>
        {hint}
      </span>
      {error ? <span className="field-error">{error}</span> : null}
      <div className="choice-rows picker-rows">
        {chosen ? (
          <PickerRow
            name={name}
            value={chosen.id}
            isChosen
            label={chosen.name}
            hint={chosen.label === chosen.name ? '' : chosen.label}
          />
        ) : null}
        {others.map((choice) => (
          <PickerRow
            key={choice.id}
            name={name}
            value={choice.id}
            label={choice.name}
            hint={hintOf(choice, name === 'purposeId')}
          />
        ))}
      </div>
      <FindField
        picker={name}
        label={chosen || others.length > 0 ? m.experiences_pick_other() : m.experiences_pick_text()}
        found={found}
      />
    </fieldset>
  );
}

interface PickerRowProps {
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly hint: string;
  readonly isChosen?: boolean;
  readonly type?: 'radio' | 'checkbox';
}

export function PickerRow({
  name,
  value,
  label,
  hint,
  isChosen = false,
  type = 'radio',
}: PickerRowProps): ReactElement {
  return (
    <label className="choice">
      <input type={type} name={name} value={value} defaultChecked={isChosen} />
      <span>
        {label}
        {hint ? <span className="choice-hint">{hint}</span> : null}
      </span>
    </label>
  );
}

/** What tells a choice from its neighbours: its kind, its medical name, the other name that was found. */
export function hintOf({ kind, name, label, matchedName }: ConceptChoiceFragment, showsKind: boolean): string {
  return [
    showsKind ? termOf('concept_kind', kind) : '',
    label === name ? '' : label,
    matchedName ? m.experiences_pick_also_known({ name: matchedName }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

interface FindFieldProps {
  readonly picker: Picker;
  readonly label: string;
  readonly found: Found | undefined;
}

/** The text to look for and its button; the text that was looked up last goes along. */
export function FindField({ picker, label, found }: FindFieldProps): ReactElement {
  const id = `${picker}Text`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {found ? <input type="hidden" name={`${picker}Searched`} value={found.text} /> : null}
      <div className="picker-find">
        <input className="input" id={id} name={id} defaultValue={found?.text} autoComplete="off" spellCheck={false} />
        <button className="button button-quiet" name="intent" value={`find:${picker}`}>
          {m.experiences_pick_find()}
        </button>
      </div>
    </div>
  );
}
