import { m } from '@entraide/messages';
import { SelectField, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import type { AdminProblem } from '../communities-admin/community-actions.ts';
import type { ResourceValues } from './resource-values.ts';

interface ResourceFormProps {
  readonly values: ResourceValues;
  readonly problems: readonly AdminProblem[] | undefined;
  readonly isNew: boolean;
  readonly cancelPath: string | null;
  /** What is sent beside the fields. */
  readonly children: ReactNode;
}

/** Everything about a resource that a moderator writes. */
export function ResourceForm({ values, problems, isNew, cancelPath, children }: ResourceFormProps): ReactElement {
  return (
    <Form method="post" className="stack">
      {children}
      <TextField
        name="title"
        label={m.topics_resource_title()}
        hint={m.topics_resource_title_hint()}
        error={errorOf(problems, 'title')}
        defaultValue={values.title}
        maxLength={150}
      />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label={m.topics_resource_url()}
        hint={m.topics_resource_url_hint()}
        error={errorOf(problems, 'url')}
        defaultValue={values.url}
        maxLength={500}
      />
      <SelectField
        name="language"
        label={m.topics_resource_language()}
        defaultValue={values.language}
        options={[
          { value: 'EN', label: termOf('language', 'en') },
          { value: 'FR', label: termOf('language', 'fr') },
        ]}
      />
      <TextArea
        name="note"
        rows={2}
        label={m.topics_resource_note()}
        hint={m.topics_resource_note_hint()}
        error={errorOf(problems, 'note')}
        defaultValue={values.note}
        maxLength={300}
      />
      <p className="row">
        <button className="button" type="submit" name="intent" value="save">
          {isNew ? m.topics_resource_add() : m.frame_save()}
        </button>
        {cancelPath ? (
          <a className="button button-plain" href={cancelPath}>
            {m.frame_cancel()}
          </a>
        ) : null}
      </p>
    </Form>
  );
}
