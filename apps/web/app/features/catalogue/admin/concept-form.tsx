import type { ConceptKind, ParentChoiceFragment } from '@entraide/contract';
import { treatmentKinds } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import {
  CheckboxRow,
  CheckboxRows,
  ErrorSummary,
  SelectField,
  type ShownProblem,
  TextArea,
  errorOf,
} from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../../terms.ts';
import type { ConceptFormValues } from './concept-form-values.ts';
import { LanguageFields } from './language-fields.tsx';

interface ConceptFormProps {
  readonly kind: ConceptKind;
  readonly values: ConceptFormValues;
  readonly problems: readonly ShownProblem[] | undefined;
  /** Groups of the catalogue and the parents it has. */
  readonly parents: readonly ParentChoiceFragment[];
  readonly cancelPath: string;
  /** What is sent beside the fields. */
  readonly children: ReactNode;
}

/** Everything about a concept on one page, in both languages side by side. */
export function ConceptForm({ kind, values, problems, parents, cancelPath, children }: ConceptFormProps): ReactElement {
  return (
    <Form method="post" className="stack-loose">
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      {children}
      <div className="concept-form-languages">
        <LanguageFields language="en" values={values} problems={problems} />
        <LanguageFields language="fr" values={values} problems={problems} />
      </div>
      <div className="stack measure">
        {kind === 'TREATMENT' ? (
          <SelectField
            name="treatmentKind"
            label={m.catalogue_field_treatment_kind()}
            error={errorOf(problems, 'treatmentKind')}
            defaultValue={values.treatmentKind}
            options={[
              { value: '', label: m.catalogue_choose() },
              ...treatmentKinds.map((value) => ({
                value: value.toUpperCase(),
                label: termOf('treatment_kind', value),
              })),
            ]}
          />
        ) : null}
        <CheckboxRow
          name="isGroup"
          label={m.catalogue_field_is_group()}
          hint={m.catalogue_field_is_group_hint()}
          isChecked={values.isGroup}
        />
      </div>
      <ParentFields values={values} problems={problems} parents={parents} />
      <p className="row">
        <button className="button" type="submit">
          {m.frame_save()}
        </button>
        <a className="button button-quiet" href={cancelPath}>
          {m.frame_cancel()}
        </a>
      </p>
    </Form>
  );
}

function ParentFields({
  values,
  problems,
  parents,
}: Pick<ConceptFormProps, 'values' | 'problems' | 'parents'>): ReactElement {
  const isChosen = ({ slug }: ParentChoiceFragment): boolean => values.parentSlugs.includes(slug);
  const chosenFirst = [...parents.filter(isChosen), ...parents.filter((parent) => !isChosen(parent))];
  return (
    <div className="stack concept-form-parents">
      <CheckboxRows
        name="parentSlugs"
        legend={m.catalogue_field_parents()}
        hint={m.catalogue_field_parents_hint()}
        error={errorOf(problems, 'parentSlugs')}
        values={values.parentSlugs}
        choices={chosenFirst.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <div className="measure">
        <TextArea
          name="otherParents"
          label={m.catalogue_field_other_parents()}
          hint={m.catalogue_field_other_parents_hint()}
          defaultValue={values.otherParents}
          rows={2}
        />
      </div>
    </div>
  );
}
