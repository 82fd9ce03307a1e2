import {
  SaveWritingRulesOperation,
  type WritingMeasure,
  type WritingRulesInput,
  WritingRulesPageOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice, RadioRows, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/writing-rules-page';
import { AdminFrame } from './admin-frame.tsx';
import { measureWords } from './effect-words.ts';
import { type FormProblem, chosenOf, numberOf, textOf } from './form-values.ts';

const here = '/admin/safety/rules';

export async function loader(args: Route.LoaderArgs) {
  const { writingRules } = await ask(args, WritingRulesPageOperation, {});
  return { rules: writingRules, isSaved: new URL(args.request.url).searchParams.has('saved') };
}

const measures = ['NONE', 'FLAG', 'HOLD'] as const satisfies readonly WritingMeasure[];

function readRules(form: FormData): WritingRulesInput {
  const measure = (name: string): WritingMeasure => chosenOf(form, name, [...measures]);
  return {
    threat: measure('threat'),
    dosageAdvice: measure('dosageAdvice'),
    contactDetails: measure('contactDetails'),
    miracleCure: measure('miracleCure'),
    weighsWords: chosenOf(form, 'weighsWords', ['ON', 'OFF']) === 'ON',
    firstTexts: numberOf(form, 'firstTexts'),
    firstTextsMeasure: measure('firstTextsMeasure'),
    newcomerDays: numberOf(form, 'newcomerDays'),
    newcomerLinksMeasure: measure('newcomerLinksMeasure'),
    floodingTexts: numberOf(form, 'floodingTexts'),
    floodingMinutes: numberOf(form, 'floodingMinutes'),
    revision: Number(textOf(form, 'revision')) || 0,
  };
}

export async function action(args: Route.ActionArgs) {
  const input = readRules(await args.request.formData());
  const { saveWritingRules } = await ask(args, SaveWritingRulesOperation, { input });
  if (saveWritingRules.rules) throw redirect(`${here}?saved=1`, 303);
  return data({ problems: saveWritingRules.problems, values: input }, { status: 422 });
}

export default function WritingRulesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const values = actionData?.values ?? loaderData.rules;
  const props = { values, problems: actionData?.problems };
  return (
    <AdminFrame title={m.safety_rules_title()} lead={m.safety_rules_lead()}>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {loaderData.isSaved && !actionData ? (
        <Notice tone="good" role="status">
          {m.safety_rules_saved()}
        </Notice>
      ) : null}
      <Form method="post" className="stack-loose measure" noValidate>
        <section className="stack">
          <h2>{m.safety_rules_asked_title()}</h2>
          <p className="quiet">{m.safety_rules_asked_lead()}</p>
          <Measure {...props} name="dosageAdvice" legend={m.safety_rules_dosage_advice()} />
          <Measure {...props} name="miracleCure" legend={m.safety_rules_miracle_cure()} />
          <Measure {...props} name="contactDetails" legend={m.safety_rules_contact_details()} />
          <Measure {...props} name="threat" legend={m.safety_rules_threat()} />
        </section>
        <section className="stack">
          <h2>{m.safety_rules_newcomers_title()}</h2>
          <p className="quiet">{m.safety_rules_newcomers_lead()}</p>
          <Count {...props} name="firstTexts" label={m.safety_rules_first_texts()} />
          <Measure {...props} name="firstTextsMeasure" legend={m.safety_rules_first_texts_measure()} />
          <Count {...props} name="newcomerDays" label={m.safety_rules_newcomer_days()} />
          <Measure {...props} name="newcomerLinksMeasure" legend={m.safety_rules_newcomer_links()} />
        </section>
        <Weighing isOn={values.weighsWords !== false} />
        <section className="stack">
          <h2>{m.safety_rules_flooding_title()}</h2>
          <p className="quiet">{m.safety_rules_flooding_lead()}</p>
          <Count {...props} name="floodingTexts" label={m.safety_rules_flooding_texts()} />
          <Count {...props} name="floodingMinutes" label={m.safety_rules_flooding_minutes()} />
        </section>
        <p className="quiet">{m.safety_rules_risk_note()}</p>
        <input type="hidden" name="revision" value={loaderData.rules.revision} />
        <p>
          <button className="button" type="submit">
            {m.frame_save()}
          </button>
        </p>
      </Form>
    </AdminFrame>
  );
}

type Values = Omit<WritingRulesInput, 'revision'>;

interface RuleFieldProps {
  readonly values: Values;
  readonly problems: readonly FormProblem[] | undefined;
  readonly name: keyof Values;
}

function Weighing({ isOn }: { readonly isOn: boolean }): ReactElement {
  const choices = [
    { value: 'ON', label: m.safety_rules_weighed_on() },
    { value: 'OFF', label: m.safety_rules_weighed_off() },
  ];
  return (
    <section className="stack">
      <h2>{m.safety_rules_weighed_title()}</h2>
      <p className="quiet">{m.safety_rules_weighed_lead()}</p>
      <RadioRows
        name="weighsWords"
        legend={m.safety_rules_weighed_legend()}
        value={isOn ? 'ON' : 'OFF'}
        choices={choices}
      />
    </section>
  );
}

function Measure({ values, name, legend }: RuleFieldProps & { readonly legend: string }): ReactElement {
  const choices = measures.map((value) => ({ value, label: measureWords[value]() }));
  return <RadioRows name={name} legend={legend} value={String(values[name])} choices={choices} />;
}

function Count({ values, problems, name, label }: RuleFieldProps & { readonly label: string }): ReactElement {
  return (
    <TextField
      name={name}
      label={label}
      error={errorOf(problems, name)}
      defaultValue={values[name] === -1 ? '' : String(values[name])}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
