import { m } from '@entraide/messages';
import { SelectField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { CompareData } from './compare-loading.ts';
import type { Candidate } from './compare-request.ts';
import { comparePath } from './evidence-address.ts';

type ChooseTreatmentsProps = Extract<CompareData, { step: 'treatments' }>;

/** Two lists of the treatments that can be compared; nothing when there are no two. */
export function ChooseTreatments({ purpose, comparable, choice, comparison }: ChooseTreatmentsProps) {
  const [first, second] = comparable;
  if (!first || !second) return null;
  const one = choice.one ?? comparable.find((candidate) => candidate !== choice.other);
  const other = choice.other && choice.other !== one ? choice.other : comparable.find((candidate) => candidate !== one);
  return (
    <section className="stack no-print" aria-labelledby="choose">
      <h2 id="choose">
        {comparison ? m.evidence_compare_change() : m.evidence_compare_treatments({ count: comparable.length })}
      </h2>
      <Form method="get" action="/compare">
        <input type="hidden" name={purpose.kind === 'SYMPTOM' ? 'symptom' : 'condition'} value={purpose.slug} />
        <div className="evidence-choice">
          <TreatmentField name="one" label={m.evidence_compare_one()} chosen={one} comparable={comparable} />
          <TreatmentField name="other" label={m.evidence_compare_other()} chosen={other} comparable={comparable} />
          <button className={comparison ? 'button button-quiet' : 'button'}>{m.evidence_compare_show()}</button>
        </div>
      </Form>
      <p>
        <a href={comparePath()}>{m.evidence_compare_change_purpose()}</a>
      </p>
    </section>
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
      options={comparable.map(({ treatment, people }) => ({
        value: treatment.slug,
        label: m.evidence_purpose_people({ name: treatment.name, count: people }),
      }))}
    />
  );
}
