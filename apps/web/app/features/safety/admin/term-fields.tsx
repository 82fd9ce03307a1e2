import type { WatchedTermInput } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRow, RadioRows, SelectField, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import { effectWords } from './effect-words.ts';
import type { FormProblem } from './form-values.ts';

interface TermFieldsProps {
  readonly values: WatchedTermInput;
  readonly problems: readonly FormProblem[] | undefined;
}

/** The words, where and how they are found, what follows, and why. */
export function TermFields({ values, problems }: TermFieldsProps): ReactElement {
  return (
    <>
      <TextField
        name="words"
        label={m.safety_term_words()}
        hint={m.safety_term_words_hint()}
        error={errorOf(problems, 'words')}
        defaultValue={values.words}
        maxLength={80}
        autoComplete="off"
      />
      <CheckboxRow
        name="matchesBeginnings"
        label={m.safety_term_beginnings()}
        hint={m.safety_term_beginnings_hint()}
        isChecked={values.matchesBeginnings}
      />
      <SelectField
        name="language"
        label={m.safety_term_language()}
        defaultValue={values.language ?? ''}
        options={[
          { value: '', label: m.safety_any_language() },
          { value: 'EN', label: termOf('language', 'EN') },
          { value: 'FR', label: termOf('language', 'FR') },
        ]}
      />
      <RadioRows
        name="effect"
        legend={m.safety_term_effect()}
        value={values.effect}
        choices={[
          { value: 'FLAG', label: effectWords.FLAG(), hint: m.safety_effect_flag_hint() },
          { value: 'APPROVE', label: effectWords.APPROVE(), hint: m.safety_effect_approve_hint() },
          { value: 'SHOW_PANEL', label: effectWords.SHOW_PANEL(), hint: m.safety_effect_show_panel_hint() },
        ]}
      />
      <TextArea
        name="note"
        label={m.safety_term_note()}
        hint={m.safety_term_note_hint()}
        error={errorOf(problems, 'note')}
        defaultValue={values.note}
        rows={3}
      />
    </>
  );
}
