import { m } from '@entraide/messages';
import { ErrorSummary, RadioRows, type ShownProblem, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import type { SynonymValues } from './synonym-values.ts';

interface SynonymFormProps {
  readonly values: SynonymValues;
  readonly problems: readonly ShownProblem[] | undefined;
  /** What is sent beside the fields. */
  readonly children: ReactNode;
}

/** Words in both languages, what they do, and questions to try; Enter shows the effect and saves nothing. */
export function SynonymForm({ values, problems, children }: SynonymFormProps): ReactElement {
  return (
    <Form method="post" className="stack-loose">
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      {children}
      <div className="measure">
        <RadioRows
          name="kind"
          legend={m.search_admin_field_kind()}
          value={values.kind}
          choices={[
            { value: 'SAME', label: m.search_admin_kind_same(), hint: m.search_admin_kind_same_hint() },
            { value: 'LEADS_TO', label: m.search_admin_kind_leads_to(), hint: m.search_admin_kind_leads_to_hint() },
          ]}
        />
      </div>
      <WordFields values={values} problems={problems} />
      <div className="stack measure">
        <TextField
          name="leadsTo"
          label={m.search_admin_field_leads_to()}
          hint={m.search_admin_field_leads_to_hint()}
          error={errorOf(problems, 'leadsTo')}
          defaultValue={values.leadsTo}
          maxLength={300}
        />
        <TextField
          name="note"
          label={m.search_admin_field_note()}
          hint={m.search_admin_field_note_hint()}
          error={errorOf(problems, 'note')}
          defaultValue={values.note}
        />
        <TextArea
          name="questions"
          label={m.search_admin_field_questions()}
          hint={m.search_admin_field_questions_hint()}
          defaultValue={values.questions}
          rows={3}
        />
      </div>
      <p className="row">
        <button className="button button-quiet" type="submit" name="intent" value="preview">
          {m.search_admin_preview_button()}
        </button>
        <button className="button" type="submit" name="intent" value="save">
          {m.search_admin_save_button()}
        </button>
      </p>
    </Form>
  );
}

function WordFields({ values, problems }: Pick<SynonymFormProps, 'values' | 'problems'>): ReactElement {
  return (
    <div className="search-admin-pair">
      <TextArea
        name="wordsFr"
        lang="fr"
        label={m.search_admin_field_words_fr()}
        hint={m.search_admin_field_words_hint()}
        error={errorOf(problems, 'wordsFr')}
        defaultValue={values.wordsFr}
        rows={4}
      />
      <TextArea
        name="wordsEn"
        lang="en"
        label={m.search_admin_field_words_en()}
        hint={m.search_admin_field_words_hint()}
        error={errorOf(problems, 'wordsEn')}
        defaultValue={values.wordsEn}
        rows={4}
      />
    </div>
  );
}
