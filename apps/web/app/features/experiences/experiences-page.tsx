import {
  ExperienceSubjectsOperation,
  type ExperienceSubjectsQuery,
  ExperiencesPageOperation,
  type ExperiencesPageQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/experiences-page';
import { AnswersToChoose, ChosenAnswers } from './experience-facets.tsx';
import { ExperienceList } from './experience-list.tsx';
import {
  type ExperiencesRequest,
  experiencesAddress,
  filterOf,
  readExperiencesRequest,
} from './experiences-request.ts';
import { NextPage } from './next-page.tsx';
import { conceptPath, subjectOf } from './words.ts';

type Subjects = Pick<ExperienceSubjectsQuery, 'treatment' | 'condition' | 'symptom' | 'sideEffect'>;

interface PageData {
  readonly request: ExperiencesRequest;
  readonly subjects: Subjects;
  readonly experiences: ExperiencesPageQuery['experiences'];
}

export async function loader(args: Route.LoaderArgs): Promise<PageData> {
  const request = readExperiencesRequest(new URL(args.request.url).searchParams);
  const subjects = await subjectsOf(args, request);
  const filter = filterOf(request, {
    treatmentId: subjects.treatment?.id ?? null,
    purposeId: subjects.condition?.id ?? subjects.symptom?.id ?? null,
    symptomId: subjects.sideEffect?.id ?? null,
  });
  const { experiences } = await ask(args, ExperiencesPageOperation, { filter, after: request.after });
  return { request, subjects, experiences };
}

/** The concepts that the address names. One that is not there has no list. */
async function subjectsOf(args: Route.LoaderArgs, request: ExperiencesRequest): Promise<Subjects> {
  const { treatment, condition, symptom, sideEffect } = request;
  if (!treatment && !condition && !symptom && !sideEffect) return {};
  const subjects = await ask(args, ExperienceSubjectsOperation, {
    treatment: treatment ?? '',
    hasTreatment: treatment !== null,
    condition: condition ?? '',
    hasCondition: condition !== null,
    symptom: symptom ?? '',
    hasSymptom: symptom !== null,
    sideEffect: sideEffect ?? '',
    hasSideEffect: sideEffect !== null,
  });
  if (Object.values(subjects).includes(null)) throw notFound();
  return subjects;
}

export default function ExperiencesPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { request, subjects, experiences } = loaderData;
  const about = [subjects.treatment, subjects.condition ?? subjects.symptom, subjects.sideEffect].filter(
    (concept) => concept !== undefined && concept !== null,
  );
  const title = about.length > 0 ? m.experiences_list_title({ name: nameOf(subjects) }) : m.experiences_title();
  const crumbs = about.map(({ name, kind, slug }) => ({ label: name, href: conceptPath(kind, slug) }));
  return (
    <div className="page-narrow stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      {crumbs.length > 0 ? <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={crumbs} /> : null}
      <h1>{title}</h1>
      <p className="lead">{m.experiences_list_lead()}</p>
      <ChosenAnswers request={request} />
      <div className="row row-spread no-print">
        <AnswersToChoose request={request} />
        <a className="button button-quiet" href={newPath(request)}>
          {m.experiences_share()}
        </a>
      </div>
      {experiences.nodes.length > 0 ? (
        <ExperienceList experiences={experiences.nodes} headingLevel={2} />
      ) : (
        <Nothing request={request} />
      )}
      <NextPage pageInfo={experiences.pageInfo} address={pagedAddress(request)} />
    </div>
  );
}

function Nothing({ request }: { readonly request: ExperiencesRequest }): ReactElement {
  const { treatment, condition, symptom, sideEffect } = request;
  const whole = experiencesAddress({ treatment, condition, symptom, sideEffect });
  const isNarrowed = experiencesAddress(request) !== whole;
  return (
    <Empty>
      <p>{isNarrowed ? m.evidence_no_story_like_this() : m.experiences_list_empty()}</p>
      {isNarrowed ? (
        <p>
          <a href={whole}>{m.evidence_all_stories()}</a>
        </p>
      ) : null}
    </Empty>
  );
}

/** "Metformin for type 2 diabetes", or the one that is named; a side effect stands last. */
function nameOf({ treatment, condition, symptom, sideEffect }: Subjects): string {
  const purpose = condition ?? symptom;
  const subject = treatment && purpose ? subjectOf({ treatment, purpose }) : (treatment ?? purpose)?.name;
  return [subject, sideEffect?.name].filter(Boolean).join(' · ');
}

function newPath({ treatment, condition, symptom }: ExperiencesRequest): string {
  const query = new URLSearchParams();
  for (const [name, slug] of Object.entries({ treatment, condition, symptom })) if (slug) query.set(name, slug);
  return query.size > 0 ? `/experiences/new?${query}` : '/experiences/new';
}

/** Ends with `?` or `&`. */
function pagedAddress(request: ExperiencesRequest): string {
  const address = experiencesAddress(request);
  return `${address}${address.includes('?') ? '&' : '?'}`;
}
