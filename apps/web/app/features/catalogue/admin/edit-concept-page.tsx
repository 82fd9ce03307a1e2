import { ConceptEditorOperation, type ConceptEditorQuery, UpdateConceptOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { catalogueOf, catalogueOfKind, catalogueWords, catalogues, conceptPath } from '../catalogues.ts';
import type { Route } from './+types/edit-concept-page';
import { ConceptForm } from './concept-form.tsx';
import { inputOf, readConceptForm, valuesOf } from './concept-form-values.ts';
import { requireAdministrator } from './require-administrator.ts';

type Concept = NonNullable<ConceptEditorQuery['concept']>;

export async function loader(
  args: Route.LoaderArgs,
): Promise<{ concept: Concept; groups: ConceptEditorQuery['groups']['nodes'] }> {
  const catalogue = catalogueOf(args.params.catalogue);
  if (!catalogue) throw notFound();
  const editor = await ask(args, ConceptEditorOperation, { kind: catalogues[catalogue], slug: args.params.slug });
  requireAdministrator(editor.viewer, args.request);
  if (!editor.concept) throw notFound();
  return { concept: editor.concept, groups: editor.groups.nodes };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readConceptForm(form);
  const { updateConcept } = await ask(args, UpdateConceptOperation, {
    id: String(form.get('id')),
    revision: Number(form.get('revision')),
    input: inputOf(values),
  });
  if (updateConcept.concept) throw redirect(conceptPath(updateConcept.concept), 303);
  return data({ problems: updateConcept.problems, values }, { status: 422 });
}

export default function EditConceptPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { concept, groups } = loaderData;
  const catalogue = catalogueOfKind(concept.kind);
  const others = concept.parents.filter((parent) => !groups.some((group) => group.id === parent.id));
  return (
    <div className="page stack">
      <title>{`${m.catalogue_edit_title({ name: concept.name })} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: m.catalogue_administration(), href: '/admin/catalogue' },
          { label: catalogueWords[catalogue].title(), href: `/admin/catalogue?catalogue=${catalogue}` },
        ]}
      />
      <h1>{m.catalogue_edit_title({ name: concept.name })}</h1>
      <p className="measure quiet">{m.catalogue_edit_lead()}</p>
      <ConceptForm
        kind={concept.kind}
        values={actionData?.values ?? valuesOf(concept)}
        problems={actionData?.problems}
        parents={[...others, ...groups.filter((group) => group.id !== concept.id)]}
        cancelPath={conceptPath(concept)}
      >
        <input type="hidden" name="id" value={concept.id} />
        <input type="hidden" name="revision" value={concept.revision} />
      </ConceptForm>
    </div>
  );
}
