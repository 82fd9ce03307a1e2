import { CurateConceptOperation, MergeTargetOperation, MergeTargetsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { catalogueOf, catalogues, conceptPath } from '../catalogue/catalogues.ts';
import { textOf } from '../communities-admin/form-text.ts';
import { requireRight } from '../communities-admin/require-right.ts';
import type { Route } from './+types/curate-concept-page';
import { curateConcept } from './curate-actions.ts';
import { curatePath, mergesPath } from './curation-paths.ts';
import { MergeSection } from './merge-section.tsx';

export async function loader(args: Route.LoaderArgs) {
  const catalogue = catalogueOf(args.params.catalogue);
  if (!catalogue) throw notFound();
  const kind = catalogues[catalogue];
  const { viewer, concept } = await ask(args, CurateConceptOperation, { kind, slug: args.params.slug });
  if (!concept) throw notFound();
  requireRight(viewer, concept.viewerCanCurate, args.request);
  const query = new URL(args.request.url).searchParams;
  const text = (query.get('q') ?? '').trim().slice(0, 100);
  const intoSlug = query.get('into');
  const options = text === '' ? [] : (await ask(args, MergeTargetsOperation, { kind, text })).conceptOptions;
  const into = options.find(({ slug }) => slug === intoSlug && slug !== concept.slug) ?? null;
  const target = into ? (await ask(args, MergeTargetOperation, { kind, slug: into.slug })).concept : null;
  return {
    concept,
    text,
    options: options.filter(({ id }) => id !== concept.id),
    chosen: into && target ? { ...into, revision: target.revision } : null,
    isDone: query.has('done'),
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { problems, merged } = await curateConcept(args, form);
  if (merged) throw redirect(`${mergesPath}?done`, 303);
  if (problems.length === 0) throw redirect(`${new URL(args.request.url).pathname.replace(/\.data$/, '')}?done`, 303);
  const synonyms = { en: textOf(form, 'synonymsEn'), fr: textOf(form, 'synonymsFr') };
  return data({ problems, synonyms, isMerge: textOf(form, 'intent') === 'merge' }, { status: 422 });
}

export default function CurateConceptPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { concept, isDone } = loaderData;
  const title = m.concepts_curate_title({ name: concept.name });
  const stored = (language: 'EN' | 'FR'): string =>
    (concept.texts.find((text) => text.language === language)?.synonyms ?? []).join('\n');
  const typed = actionData && !actionData.isMerge ? actionData.synonyms : { en: stored('EN'), fr: stored('FR') };
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ label: concept.name, href: conceptPath(concept) }]} />
        <h1>{title}</h1>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isDone && !actionData ? (
          <Notice tone="good" role="status">
            <p>{m.concepts_curated()}</p>
          </Notice>
        ) : null}
      </div>
      <section className="stack" aria-labelledby="names-title">
        <h2 id="names-title">{m.concepts_names_title()}</h2>
        <p className="quiet">{m.concepts_names_lead()}</p>
        <Form method="post" className="stack" action={curatePath(concept)}>
          <input type="hidden" name="id" value={concept.id} readOnly />
          <input type="hidden" name="revision" value={concept.revision} readOnly />
          {(['en', 'fr'] as const).map((language) => {
            const name = language === 'en' ? 'synonymsEn' : 'synonymsFr';
            return (
              <TextArea
                key={language}
                name={name}
                lang={language}
                rows={6}
                label={m.concepts_names_in({ language })}
                error={errorOf(actionData?.problems, name)}
                defaultValue={typed[language]}
              />
            );
          })}
          <p className="row">
            <button className="button" type="submit" name="intent" value="names">
              {m.frame_save()}
            </button>
            {concept.viewerCanUndo ? (
              <button className="button button-quiet" type="submit" name="intent" value="undo">
                {m.concepts_undo_change()}
              </button>
            ) : null}
          </p>
        </Form>
      </section>
      <MergeSection {...loaderData} />
    </div>
  );
}
