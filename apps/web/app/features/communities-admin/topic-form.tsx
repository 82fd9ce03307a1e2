import { m } from '@entraide/messages';
import { CheckboxRow, ErrorSummary, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { withFieldNames } from '../accounts/form-text.ts';
import type { AdminProblem } from './community-actions.ts';
import { EnterButton } from './enter-button.tsx';
import type { TopicValues } from './topic-values.ts';
import { TwoLanguages, suffixOf } from './two-languages.tsx';

interface TopicFormProps {
  readonly values: TopicValues;
  readonly problems: readonly AdminProblem[] | undefined;
  readonly isNew: boolean;
  readonly cancelPath: string;
  /** What is sent beside the fields, and what stands above them. */
  readonly children: ReactNode;
}

/** Everything about a topic that a moderator decides, in both languages. */
export function TopicForm({ values, problems, isNew, cancelPath, children }: TopicFormProps): ReactElement {
  return (
    <Form method="post" className="stack-loose">
      <EnterButton />
      <ErrorSummary title={m.frame_error_summary()} problems={withFieldNames(problems, fieldNames())} />
      {children}
      <TwoLanguages>
        {(language) => {
          const [title, description, summary] = [
            `title${suffixOf(language)}`,
            `description${suffixOf(language)}`,
            `summary${suffixOf(language)}`,
          ] as const;
          return (
            <>
              <TextField
                name={title}
                lang={language}
                label={m.forum_title_label()}
                error={errorOf(problems, title)}
                defaultValue={values[title]}
                maxLength={80}
              />
              <TextArea
                name={description}
                lang={language}
                label={m.forum_admin_topic_description()}
                hint={m.forum_admin_topic_description_hint()}
                error={errorOf(problems, description)}
                defaultValue={values[description]}
                rows={3}
              />
              <TextArea
                name={summary}
                lang={language}
                label={m.forum_known_so_far()}
                hint={m.forum_admin_summary_hint()}
                error={errorOf(problems, summary)}
                defaultValue={values[summary]}
                rows={10}
              />
            </>
          );
        }}
      </TwoLanguages>
      {isNew ? null : (
        <div className="measure stack">
          <TextField
            name="note"
            label={m.topics_note_label()}
            hint={m.topics_note_hint()}
            error={errorOf(problems, 'note')}
            defaultValue={values.note}
            maxLength={200}
          />
          <CheckboxRow
            name="isArchived"
            label={m.forum_admin_archive_topic()}
            hint={m.forum_admin_archive_topic_hint()}
            isChecked={values.isArchived}
          />
        </div>
      )}
      <p className="row">
        <button className="button" type="submit" name="intent" value="save">
          {isNew ? m.forum_admin_create_topic() : m.frame_save()}
        </button>
        <button className="button button-quiet" type="submit" name="intent" value="preview">
          {m.forum_admin_preview()}
        </button>
        <a className="button button-plain" href={cancelPath}>
          {m.frame_cancel()}
        </a>
      </p>
    </Form>
  );
}

/** What the fields are called away from their places: with their language in front. */
const fieldNames = (): Record<string, string> =>
  Object.fromEntries(
    (['en', 'fr'] as const).flatMap((language) => {
      const named = (field: string, label: string) =>
        [`${field}${suffixOf(language)}`, `${m.forum_admin_in_language({ language })} · ${label}`] as const;
      return [
        named('title', m.forum_title_label()),
        named('description', m.forum_admin_topic_description()),
        named('summary', m.forum_known_so_far()),
      ];
    }),
  );
