import { ProposeConceptOperation, ProposePageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, RadioRows, SelectField, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { catalogueNames, catalogues } from '../catalogue/catalogues.ts';
import { ConceptLines } from '../catalogue/concept-line.tsx';
import { textOf } from '../communities-admin/form-text.ts';
import { requireRight } from '../communities-admin/require-right.ts';
import type { Route } from './+types/propose-page';
import { myProposalsPath } from './curation-paths.ts';
import { beginProposal, proposalInputOf, readProposalForm } from './proposal-values.ts';

export async function loader(args: Route.LoaderArgs) {
  const { language } = args.context.get(pageRequestContext);
  const values = beginProposal(new URL(args.request.url).searchParams, language);
  const { viewer, conceptOptions } = await ask(args, ProposePageOperation, {
    kind: catalogues[values.catalogue],
    text: values.name,
    hasText: values.name !== '',
  });
  requireRight(viewer, viewer !== null, args.request);
  return { values, near: conceptOptions ?? [], idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readProposalForm(form);
  const input = proposalInputOf(values, textOf(form, 'idempotencyKey'));
  const { proposeConcept } = await ask(args, ProposeConceptOperation, { input });
  if (proposeConcept.proposal) throw redirect(`${myProposalsPath}?sent`, 303);
  const isKnown = proposeConcept.problems.some(({ code }) => code === 'ALREADY_EXISTS');
  const near = isKnown
    ? (await ask(args, ProposePageOperation, { kind: input.kind, text: values.name, hasText: true })).conceptOptions
    : null;
  return data({ values, problems: proposeConcept.problems, near: near ?? [] }, { status: 422 });
}

/** What somebody misses in the catalogue, with what there is already shown first. */
export default function ProposePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { idempotencyKey } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const near = actionData?.near ?? loaderData.near;
  const problems = actionData?.problems;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.concepts_propose_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.concepts_propose_title()}</h1>
        <p className="lead">{m.concepts_propose_lead()}</p>
      </div>
      <Form method="post" className="stack">
        <ErrorSummary title={m.frame_error_summary()} problems={problems} />
        {near.length > 0 ? (
          <section className="card stack-tight" aria-labelledby="near-title">
            <h2 id="near-title">{m.concepts_near_title()}</h2>
            <p className="quiet">{m.concepts_near_lead()}</p>
            <ConceptLines concepts={near} />
          </section>
        ) : null}
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} readOnly />
        <RadioRows
          name="catalogue"
          legend={m.concepts_kind()}
          value={values.catalogue}
          choices={catalogueNames.map((name) => ({ value: name, label: termOf('concept_kind', catalogues[name]) }))}
        />
        <TextField
          name="name"
          label={m.concepts_name()}
          hint={m.concepts_name_hint()}
          error={errorOf(problems, 'name')}
          defaultValue={values.name}
          maxLength={150}
        />
        <SelectField
          name="language"
          label={m.concepts_language()}
          defaultValue={values.language}
          options={[
            { value: 'EN', label: termOf('language', 'en') },
            { value: 'FR', label: termOf('language', 'fr') },
          ]}
        />
        <TextArea
          name="otherNames"
          rows={3}
          label={m.concepts_other_names()}
          hint={m.concepts_other_names_hint()}
          error={errorOf(problems, 'otherNames')}
          defaultValue={values.otherNames}
        />
        <TextArea
          name="reason"
          rows={3}
          label={m.concepts_reason()}
          hint={m.concepts_reason_hint()}
          error={errorOf(problems, 'reason')}
          defaultValue={values.reason}
          maxLength={1000}
        />
        <TextField
          name="sourceUrl"
          type="url"
          inputMode="url"
          label={m.concepts_source()}
          hint={m.concepts_source_hint()}
          error={errorOf(problems, 'sourceUrl')}
          defaultValue={values.sourceUrl}
          maxLength={500}
        />
        <p className="row">
          <button className="button" type="submit">
            {m.concepts_propose()}
          </button>
          <a className="button button-plain" href={`/${values.catalogue}`}>
            {m.frame_cancel()}
          </a>
        </p>
        <p className="quiet small">{m.concepts_propose_note()}</p>
      </Form>
    </div>
  );
}
