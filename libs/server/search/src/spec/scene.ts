import { randomUUID } from 'node:crypto';
import {
  type ConceptKind,
  type Effectiveness,
  type Language,
  type MemberViewer,
  type Outcome,
  type ThreadKind,
  type ThreadVisibility,
  type Visibility,
  foldText,
} from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { evidenceFeature } from '@entraide/server-evidence';
import { PublishExperienceCommand, experiencesFeature } from '@entraide/server-experiences';
import { PublishPostCommand, StartThreadCommand, forumFeature } from '@entraide/server-forum';
import { Clock, type Database } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { searchFeature } from '../search.feature.ts';

/** What a scene needs of a running application. */
interface SceneApp {
  readonly nest: INestApplicationContext;
  readonly database: Database;
}

export const searchFeatures = [
  catalogueFeature,
  accountsFeature,
  forumFeature,
  experiencesFeature,
  evidenceFeature,
  searchFeature,
];

export const searchDocument = `
  query Probe($text: String!, $filter: SearchFilter, $first: Int! = 20, $after: String) {
    search(text: $text, filter: $filter, first: $first, after: $after) {
      state total isTotalExact isReduced suggestions
      concepts {
        matchedAs concept { id name } passage { text isMatch }
        numbers { community { id } threadCount treatmentCount }
      }
      hits {
        __typename
        ... on FoundConversation {
          threadId postId slug warnings authorRole replyCount createdAt author { pseudonym } community { id name }
          title { text isMatch } passage { text isMatch }
        }
        ... on FoundExperience { effectiveness experience { id } passage { text isMatch } }
        ... on FoundCommunity { community { id } title { text isMatch } }
        ... on FoundConcept { concept { id } matchedAs }
      }
      pageInfo { hasNextPage endCursor }
      facets {
        kinds { kind count }
        communities { community { id } count }
        conditions { concept { id } count }
        languages { language count }
        treatments { concept { id } count }
        symptoms { concept { id } count }
        authorRoles { role count }
        effectiveness { effectiveness count }
        years { year count }
        answered { isAnswered count }
        threadKinds { kind count }
      }
      corrections { word nearby }
      filterCommunity { id }
      filterConcept { id }
      filterCondition { id }
      filterTreatment { id }
      filterSymptom { id }
    }
  }`;

interface Part {
  text: string;
  isMatch: boolean;
}

export interface Searched {
  search: {
    state: string;
    total: number;
    isTotalExact: boolean;
    isReduced: boolean;
    suggestions: string[];
    concepts: {
      matchedAs: string | null;
      numbers: { community: { id: string } | null; threadCount: number; treatmentCount: number } | null;
      concept: { id: string; name: string };
    }[];
    hits: {
      __typename: string;
      threadId?: string;
      postId?: string | null;
      warnings?: string[];
      title?: Part[];
      passage?: Part[];
      experience?: { id: string };
      community?: { id: string };
      concept?: { id: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    facets: {
      kinds: { kind: string; count: number }[];
      communities: { community: { id: string }; count: number }[];
      conditions: { concept: { id: string }; count: number }[];
      languages: { language: string; count: number }[];
      treatments: { concept: { id: string }; count: number }[];
      symptoms: { concept: { id: string }; count: number }[];
      authorRoles: { role: string; count: number }[];
      effectiveness: { effectiveness: string; count: number }[];
      years: { year: number; count: number }[];
      answered: { isAnswered: boolean; count: number }[];
      threadKinds: { kind: string; count: number }[];
    };
    corrections: { word: string; nearby: string }[];
    filterCommunity: { id: string } | null;
    filterConcept: { id: string } | null;
    filterCondition: { id: string } | null;
    filterTreatment: { id: string } | null;
    filterSymptom: { id: string } | null;
  };
}

/** The id of the thing that a hit leads to. */
export const targetOf = (hit: Searched['search']['hits'][number]): string | undefined =>
  hit.postId ?? hit.threadId ?? hit.experience?.id ?? hit.concept?.id ?? hit.community?.id;

interface Names {
  readonly label: string | null;
  readonly synonyms?: readonly string[];
}

/** The id of what was written. */
function accepted(outcome: Outcome<string | { readonly id: string }>): string {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return typeof outcome.value === 'string' ? outcome.value : outcome.value.id;
}

/** Runs work so much later that nobody writes too much at a time. */
export function later<T>(app: SceneApp, hours: number, work: () => Promise<T>): Promise<T> {
  const clock = app.nest.get(Clock);
  return clock.runAt(new Date(clock.now().getTime() + hours * 3_600_000), work);
}

/** Adds an approved concept with names in either language, and has it indexed. @returns its id */
export async function addConcept(
  app: SceneApp,
  kind: ConceptKind,
  slug: string,
  en: Names,
  fr: Names,
): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `insert into concept (kind, slug, label_en, label_fr, treatment_kind, source)
     values ($1, $2, $3, $4, $5, 'starter') returning id`,
    [kind, slug, en.label, fr.label, kind === 'treatment' ? 'medicine' : null],
  );
  const { id } = row as { id: string };
  for (const [language, names] of [
    ['en', en],
    ['fr', fr],
  ] as const) {
    for (const [index, name] of [names.label, ...(names.synonyms ?? [])].entries()) {
      if (name === null) continue;
      await app.database.query(
        `insert into concept_name (concept_id, kind, language, role, name, name_key) values ($1, $2, $3, $4, $5, $6)`,
        [id, kind, language, index === 0 ? 'label' : 'synonym', name, foldText(name)],
      );
    }
  }
  await app.database.inTransaction('system', (transaction) => transaction.subjectChanged('concept', id));
  return id;
}

/** Adds a community with one topic, and has it indexed. */
export async function addCommunity(app: SceneApp, slug: string, conditionIds: readonly string[] = []): Promise<Place> {
  const [row] = await app.database.query<{ id: string; topic_id: string }>(
    `with added as (
       insert into community (slug, name_en, name_fr, description_en, description_fr)
       values ($1, $1, $1, 'A place to talk.', 'Un lieu pour parler.') returning id)
     , conditions as (insert into community_condition select id, unnest($2::uuid[]) from added)
     insert into topic (community_id, slug, title_en, title_fr, description_en, description_fr, position)
     select id, 'all', 'All', 'Tout', '', '', 0 from added returning community_id as id, id as topic_id`,
    [slug, conditionIds],
  );
  const place = { communityId: row?.id ?? '', topicId: row?.topic_id ?? '' };
  await app.database.inTransaction('system', (transaction) =>
    transaction.subjectChanged('community', place.communityId),
  );
  return place;
}

export interface Place {
  readonly communityId: string;
  readonly topicId: string;
}

interface Told {
  readonly title?: string;
  readonly text: string;
  readonly visibility?: ThreadVisibility;
  readonly language?: Language;
  readonly conceptIds?: string[];
  readonly kind?: ThreadKind;
  readonly warnings?: ['suicide'] | [];
}

/** Starts a thread by the command that members use. @returns its id */
export async function startThread(app: SceneApp, viewer: MemberViewer, place: Place, told: Told): Promise<string> {
  const outcome = await app.nest.get(StartThreadCommand).execute(viewer, {
    ...place,
    idempotencyKey: randomUUID(),
    kind: told.kind ?? 'question',
    language: told.language ?? 'en',
    visibility: told.visibility ?? 'public',
    title: told.title ?? 'A question without a subject',
    text: told.text,
    warnings: told.warnings ?? [],
    conceptIds: told.conceptIds ?? [],
  });
  return accepted(outcome);
}

/** Replies by the command that members use. @returns the post's id */
export async function reply(app: SceneApp, viewer: MemberViewer, threadId: string, text: string): Promise<string> {
  const outcome = await app.nest
    .get(PublishPostCommand)
    .execute(viewer, { idempotencyKey: randomUUID(), threadId, text, warnings: [] });
  return accepted(outcome);
}

interface Experienced {
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly narrative: string;
  readonly visibility?: Visibility;
  readonly effectiveness?: Effectiveness;
  readonly startedOn?: string;
  readonly communityId?: string | null;
}

/** Publishes an experience by the command that members use. @returns its id */
export async function shareExperience(app: SceneApp, viewer: MemberViewer, told: Experienced): Promise<string> {
  const outcome = await app.nest.get(PublishExperienceCommand).execute(viewer, {
    idempotencyKey: randomUUID(),
    answers: {
      perspective: 'own',
      startedOn: '2024-02',
      effectiveness: 'moderate',
      sideEffectsOverall: 'none',
      isStillTaking: true,
      language: 'en',
      visibility: 'public',
      ...told,
    },
  });
  return accepted(outcome);
}
