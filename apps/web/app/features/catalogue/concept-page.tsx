import {
  type ConceptPageQuery,
  ConceptPageOperation,
  ConditionLifeOperation,
  type ConditionLifeQuery,
  SymptomLifeOperation,
  TreatmentLifeOperation,
  type TreatmentLifeQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/concept-page';
import { catalogueOfPage, catalogueWords, catalogues, conceptPath } from './catalogues.ts';
import { ConceptAside } from './concept-aside.tsx';
import { ConceptHead } from './concept-head.tsx';
import { ConceptLife } from './concept-life.tsx';

export type ShownConcept = NonNullable<ConceptPageQuery['concept']>;

/** What people tell about a concept. Conversations about a condition stand on its communities' pages. */
export interface Life {
  readonly communities: ConditionLifeQuery['communities'];
  readonly threads: TreatmentLifeQuery['threads']['nodes'];
  readonly experiences: ConditionLifeQuery['experiences'];
}

export async function loader(args: Route.LoaderArgs): Promise<{ concept: ShownConcept; life: Life }> {
  const kind = catalogues[catalogueOfPage(args.request)];
  const slug = args.params.slug ?? '';
  const { concept } = await ask(args, ConceptPageOperation, { kind, slug });
  if (!concept) throw notFound();
  if (concept.slug !== slug) throw redirect(conceptPath(concept), 301);
  return { concept, life: await lifeOf(args, concept) };
}

async function lifeOf(args: Route.LoaderArgs, { id: conceptId, kind, parents, children }: ShownConcept): Promise<Life> {
  if (kind !== 'CONDITION') {
    const operation = kind === 'TREATMENT' ? TreatmentLifeOperation : SymptomLifeOperation;
    const { threads, experiences } = await ask(args, operation, { conceptId });
    return { communities: [], threads: threads.nodes, experiences };
  }
  const { communities, experiences } = await ask(args, ConditionLifeOperation, { conceptId });
  const near = new Set([conceptId, ...parents.map((parent) => parent.id), ...children.map((child) => child.id)]);
  return {
    communities: communities.filter((community) => community.conditions.some(({ id }) => near.has(id))),
    threads: [],
    experiences,
  };
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
