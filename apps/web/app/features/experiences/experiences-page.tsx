import {
  type ConceptKind,
  ExperienceConceptOperation,
  type ExperienceConceptQuery,
  type ExperienceFilter,
  ExperiencesPageOperation,
  type ExperiencesPageQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/experiences-page';
import { ExperienceList } from './experience-list.tsx';
import { NextPage } from './next-page.tsx';
import { conceptPath } from './words.ts';

type Concept = NonNullable<ExperienceConceptQuery['concept']>;

/** The questions this page answers, by their name in the address: `/experiences?treatment=metformin`. */
const questions: Readonly<Record<string, { kind: ConceptKind; filterOf: (id: string) => ExperienceFilter }>> = {
  treatment: { kind: 'TREATMENT', filterOf: (id) => ({ treatmentId: id }) },
  condition: { kind: 'CONDITION', filterOf: (id) => ({ purposeId: id }) },
  symptom: { kind: 'SYMPTOM', filterOf: (id) => ({ purposeId: id }) },
  sideEffect: { kind: 'SYMPTOM', filterOf: (id) => ({ symptomId: id }) },
};

interface PageData {
  readonly concept: Concept | null;
  readonly experiences: ExperiencesPageQuery['experiences'];
  /** The address of this list without its place in it. */
  readonly address: string;
}

export async function loader(args: Route.LoaderArgs): Promise<PageData> {
  const parameters = new URL(args.request.url).searchParams;
  const after = parameters.get('after');
  const [name, question] = Object.entries(questions).find(([key]) => parameters.get(key)) ?? [];
  if (!name || !question) {
    const { experiences } = await ask(args, ExperiencesPageOperation, { filter: null, after });
    return { concept: null, experiences, address: '/experiences?' };
  }
  const slug = parameters.get(name) ?? '';
  const { concept } = await ask(args, ExperienceConceptOperation, { kind: question.kind, slug });
  if (!concept) throw notFound();
  const { experiences } = await ask(args, ExperiencesPageOperation, { filter: question.filterOf(concept.id), after });
  return { concept, experiences, address: `/experiences?${name}=${encodeURIComponent(slug)}&` };
}

export default function ExperiencesPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { concept, experiences, address } = loaderData;
  const title = concept ? m.experiences_list_title({ name: concept.name }) : m.experiences_title();
  return (
    <div className="page-narrow stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      {concept ? (
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: concept.name, href: conceptPath(concept.kind, concept.slug) }]}
        />
      ) : null}
      <h1>{title}</h1>
      <p className="lead">{m.experiences_list_lead()}</p>
      <p>
        <a className="button button-quiet" href={newPath(concept)}>
          {m.experiences_share()}
        </a>
      </p>
      {experiences.nodes.length > 0 ? (
        <ExperienceList experiences={experiences.nodes} headingLevel={2} />
      ) : (
        <Empty>
          <p>{m.experiences_list_empty()}</p>
        </Empty>
      )}
      <NextPage pageInfo={experiences.pageInfo} address={address} />
    </div>
  );
}

const newPath = (concept: Concept | null): string =>
  concept ? `/experiences/new?${concept.kind.toLowerCase()}=${encodeURIComponent(concept.slug)}` : '/experiences/new';
