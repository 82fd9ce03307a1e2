import { m } from '@entraide/messages';
import { CheckboxRow, ErrorSummary, RadioRows, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import type { AdminProblem } from './community-actions.ts';
import { ConditionChoices } from './condition-choices.tsx';
import type { ConditionOffer } from './condition-offer.ts';
import { type CommunityValues, joiningModes } from './community-values.ts';
import { EnterButton } from './enter-button.tsx';
import { TwoLanguages, suffixOf } from './two-languages.tsx';

interface CommunityFormProps {
  readonly values: CommunityValues;
  readonly problems: readonly AdminProblem[] | undefined;
  readonly offered: readonly ConditionOffer[];
  readonly isNothingFound: boolean;
  /** A new community has an address to choose; one that is there can be archived. */
  readonly isNew: boolean;
  readonly cancelPath: string;
  /** What is sent beside the fields. */
  readonly children: ReactNode;
}

/** Everything about a community that an administrator decides, in both languages. */
export function CommunityForm(props: CommunityFormProps): ReactElement {
  const { values, problems, offered, isNothingFound, isNew, cancelPath, children } = props;
  return (
    <Form method="post" className="stack-loose">
      <EnterButton />
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      {children}
      <CommunityTexts values={values} problems={problems} />
      <div className="stack-loose measure">
        <ConditionChoices
          offered={offered}
          chosen={values.conditionIds}
          text={values.conditionText}
          isNothingFound={isNothingFound}
          error={errorOf(problems, 'conditionIds')}
        />
        <RadioRows
          name="joining"
          legend={m.forum_admin_joining()}
          error={errorOf(problems, 'joining')}
          value={values.joining}
          choices={joiningModes.map((mode) => ({
            value: mode,
            label: termOf('joining', mode),
            hint: mode === 'OPEN' ? m.forum_admin_joining_open_hint() : m.forum_admin_joining_approval_hint(),
          }))}
        />
        {isNew ? <Address values={values} problems={problems} /> : <ExistingFields values={values} />}
      </div>
      <p className="row">
        <button className="button" type="submit" name="intent" value="save">
          {isNew ? m.forum_admin_create() : m.frame_save()}
        </button>
        <a className="button button-quiet" href={cancelPath}>
          {m.frame_cancel()}
        </a>
      </p>
    </Form>
  );
}

type FieldsProps = Pick<CommunityFormProps, 'values' | 'problems'>;

function CommunityTexts({ values, problems }: FieldsProps): ReactElement {
  return (
    <TwoLanguages>
      {(language) => {
        const name = `name${suffixOf(language)}` as const;
        const description = `description${suffixOf(language)}` as const;
        return (
          <>
            <TextField
              name={name}
              lang={language}
              label={m.forum_admin_name()}
              hint={m.forum_admin_name_hint()}
              error={errorOf(problems, name)}
              defaultValue={values[name]}
              maxLength={80}
            />
            <TextArea
              name={description}
              lang={language}
              label={m.forum_admin_description()}
              hint={m.forum_admin_description_hint()}
              error={errorOf(problems, description)}
              defaultValue={values[description]}
              rows={4}
            />
          </>
        );
      }}
    </TwoLanguages>
  );
}

function Address({ values, problems }: FieldsProps): ReactElement {
  return (
    <TextField
      name="slug"
      label={m.forum_admin_address()}
      hint={m.forum_admin_address_hint()}
      error={errorOf(problems, 'slug')}
      defaultValue={values.slug}
      maxLength={80}
      autoComplete="off"
      autoCapitalize="none"
    />
  );
}

function ExistingFields({ values }: Pick<FieldsProps, 'values'>): ReactElement {
  return (
    <>
      <TextField
        name="position"
        isShort
        inputMode="numeric"
        label={m.forum_admin_position()}
        hint={m.forum_admin_position_hint()}
        defaultValue={values.position}
        maxLength={6}
        autoComplete="off"
      />
      <CheckboxRow
        name="isArchived"
        label={m.forum_admin_archive_community()}
        hint={m.forum_admin_archive_community_hint()}
        isChecked={values.isArchived}
      />
    </>
  );
}
