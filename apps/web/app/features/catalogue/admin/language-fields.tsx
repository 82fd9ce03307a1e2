import { m } from '@entraide/messages';
import { type ShownProblem, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import type { ConceptFormValues } from './concept-form-values.ts';

interface LanguageFieldsProps {
  readonly language: 'en' | 'fr';
  readonly values: ConceptFormValues;
  readonly problems: readonly ShownProblem[] | undefined;
}

/** The names and the summary in one language. */
export function LanguageFields({ language, values, problems }: LanguageFieldsProps): ReactElement {
  const suffix = language === 'en' ? 'En' : 'Fr';
  const field = (name: 'label' | 'everyday' | 'summary' | 'synonyms') => ({
    name: `${name}${suffix}` as const,
    error: errorOf(problems, `${name}${suffix}`),
    defaultValue: values[`${name}${suffix}`],
    lang: language,
  });
  return (
    <fieldset className="stack">
      <legend>{termOf('language', language)}</legend>
      <TextField {...field('label')} label={m.catalogue_field_label()} maxLength={150} />
      <TextField
        {...field('everyday')}
        label={m.catalogue_field_everyday()}
        hint={m.catalogue_field_everyday_hint()}
        maxLength={150}
      />
      <TextArea
        {...field('summary')}
        label={m.catalogue_field_summary()}
        hint={m.catalogue_field_summary_hint()}
        rows={3}
      />
      <TextArea
        {...field('synonyms')}
        label={m.catalogue_field_synonyms()}
        hint={m.catalogue_field_synonyms_hint()}
        rows={6}
      />
    </fieldset>
  );
}
