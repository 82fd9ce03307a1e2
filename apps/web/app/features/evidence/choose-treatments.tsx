import { m } from '@entraide/messages';
import { Empty, Notice, SelectField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { conceptPath } from '../catalogue/catalogues.ts';
import type { CompareData } from './compare-loading.ts';
import { type Candidate, leastCompared } from './compare-request.ts';
import { comparePath } from './evidence-address.ts';

type ChooseTreatmentsProps = Extract<CompareData, { step: 'treatments' }>;

/** Two lists of the treatments that can be compared, and why a pair cannot be. */
export function ChooseTreatments(props: ChooseTreatmentsProps): ReactElement {
  const { purpose, comparable, choice, comparison } = props;
  const cannot = comparison ? null : <Cannot {...props} />;
  return (
    <>
      {cannot}
      {comparable.length >= 2 ? (
        <Form method="get" action="/compare" className="stack">
          <input type="hidden" name={purpose.kind === 'SYMPTOM' ? 'symptom' : 'condition'} value={purpose.slug} />
          <div className="evidence-choice">
            <TreatmentField name="one" label={m.evidence_compare_one()} chosen={choice.one} {...{ comparable }} />
            <TreatmentField name="other" label={m.evidence_compare_other()} chosen={choice.other} {...{ comparable }} />
            <button className={comparison ? 'button button-quiet' : 'button'}>{m.evidence_compare_show()}</button>
          </div>
        </Form>
      ) : null}
      <p className="no-print">
        <a href={comparePath()}>{m.evidence_compare_change_purpose()}</a>
      </p>
    </>
  );
}

interface TreatmentFieldProps {
  readonly name: 'one' | 'other';
  readonly label: string;
  readonly chosen: Candidate | undefined;
  readonly comparable: readonly Candidate[];
}

function TreatmentField({ name, label, chosen, comparable }: TreatmentFieldProps): ReactElement {
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={chosen?.treatment.slug ?? ''}
      required
      options={[
        { value: '', label: m.evidence_compare_choose() },
        ...comparable.map(({ treatment, people }) => ({
          value: treatment.slug,
          label: m.evidence_purpose_people({ name: treatment.name, count: people }),
        })),
      ]}
    />
  );
}

/** Why there is no comparison, and what can be compared instead. */
function Cannot({ purpose, comparable, choice, request }: ChooseTreatmentsProps): ReactElement | null {
  if (comparable.length < 2) {
    return (
      <Empty>
        <p>
          <strong>{m.evidence_compare_too_few_for({ purpose: purpose.name })}</strong>
        </p>
        <p className="quiet measure">{m.evidence_compare_too_few({ least: leastCompared })}</p>
        <p>
          <a href={conceptPath(purpose)}>{m.evidence_compare_figures_of({ name: purpose.name })}</a>
        </p>
      </Empty>
    );
  }
  if (choice.problem === 'same') {
    return (
      <Notice tone="caution" role="status">
        <p>{m.evidence_compare_same()}</p>
      </Notice>
    );
  }
  const isUnfit = choice.problem === 'too_few' || (request.one !== null && request.other !== null);
  if (!isUnfit) return null;
  return (
    <Notice tone="caution" role="status">
      <p>
        <strong>{m.evidence_compare_too_few_title()}</strong>
      </p>
      <p>
        {m.evidence_compare_too_few({ least: leastCompared })} {m.evidence_compare_instead()}
      </p>
    </Notice>
  );
}
