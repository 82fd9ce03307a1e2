import { ConceptPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/concept-page';
import { catalogueOfPage, catalogueWords, catalogues, conceptPath } from './catalogues.ts';
import { ConceptAside } from './concept-aside.tsx';
import { ConceptHead } from './concept-head.tsx';
import { ConceptLife, type Life, loadLife } from './concept-life.tsx';
import type { ShownConcept } from './shown-concept.ts';

export async function loader(args: Route.LoaderArgs): Promise<{ concept: ShownConcept; life: Life }> {
  const kind = catalogues[catalogueOfPage(args.request)];
  const slug = args.params.slug ?? '';
  const { concept } = await ask(args, ConceptPageOperation, { kind, slug });
  if (!concept) throw notFound();
  if (concept.slug !== slug) throw redirect(conceptPath(concept), 301);
  return { concept, life: await loadLife(args, concept) };
}

export default function ConceptPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { concept, life } = loaderData;
  const catalogue = catalogueOfPage(new Request(`https://here.invalid${conceptPath(concept)}`));
  const crumbs = [
    { label: catalogueWords[catalogue].title(), href: `/${catalogue}` },
    ...concept.parents.slice(0, 1).map((parent) => ({ label: parent.name, href: conceptPath(parent) })),
  ];
  return (
    <article className="page stack">
      <title>{`${concept.name} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={crumbs} />
      <div className="columns">
        <div className="stack-loose">
          <ConceptHead concept={concept} />
          <ConceptLife concept={concept} life={life} />
        </div>
        <ConceptAside concept={concept} />
      </div>
    </article>
  );
}
