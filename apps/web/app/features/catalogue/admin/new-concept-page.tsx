import { ConceptCreatorOperation, type ConceptCreatorQuery, CreateConceptOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { type Catalogue, catalogueOf, catalogueWords, catalogues, conceptPath } from '../catalogues.ts';
import type { Route } from './+types/new-concept-page';
import { ConceptForm } from './concept-form.tsx';
import { emptyValues, inputOf, readConceptForm } from './concept-form-values.ts';
import { requireAdministrator } from './require-administrator.ts';

interface NewConceptData {
  readonly catalogue: Catalogue;
  readonly groups: ConceptCreatorQuery['groups']['nodes'];
  readonly idempotencyKey: string;
}

export async function loader(args: Route.LoaderArgs): Promise<NewConceptData> {
  const catalogue = catalogueOf(args.params.catalogue);
  if (!catalogue) throw notFound();
  const { viewer, groups } = await ask(args, ConceptCreatorOperation, { kind: catalogues[catalogue] });
  requireAdministrator(viewer, args.request);
  return { catalogue, groups: groups.nodes, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const catalogue = catalogueOf(args.params.catalogue);
  if (!catalogue) throw notFound();
  const form = await args.request.formData();
  const values = readConceptForm(form);
  const { createConcept } = await ask(args, CreateConceptOperation, {
    idempotencyKey: String(form.get('idempotencyKey')),
    kind: catalogues[catalogue],
    input: inputOf(values),
  });
  if (createConcept.concept) throw redirect(conceptPath(createConcept.concept), 303);
  return data({ problems: createConcept.problems, values }, { status: 422 });
}

const titles: Readonly<Record<Catalogue, () => string>> = {
  conditions: m.catalogue_new_condition,
  treatments: m.catalogue_new_treatment,
  symptoms: m.catalogue_new_symptom,
};

export default function NewConceptPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { catalogue, groups, idempotencyKey } = loaderData;
  const back = `/admin/catalogue?catalogue=${catalogue}`;
  return (
    <div className="page stack">
      <title>{`${titles[catalogue]()} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: m.catalogue_administration(), href: '/admin/catalogue' },
          { label: catalogueWords[catalogue].title(), href: back },
        ]}
      />
      <h1>{titles[catalogue]()}</h1>
      <p className="measure quiet">{m.catalogue_new_lead()}</p>
      <ConceptForm
        kind={catalogues[catalogue]}
        values={actionData?.values ?? emptyValues}
        problems={actionData?.problems}
        parents={groups}
        cancelPath={back}
      >
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      </ConceptForm>
    </div>
  );
}
