import { pseudonymKeyOf } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import type { Cursor, JournalAction } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { JournalFilter } from './journal-entry.object.ts';

/** A line with what stands behind its ids today. */
export interface JournalRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly action: JournalAction;
  readonly subject_kind: string;
  readonly subject_id: string | null;
  readonly community_id: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly community_name: string | null;
  readonly community_slug: string | null;
  readonly concept_kind: string | null;
  readonly concept_slug: string | null;
  readonly topic_slug: string | null;
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const lines =
  'select line.id, line.at, line.actor_id, line.action, line.subject_kind, line.subject_id, line.community_id, line.detail';

const named = (language: Language): string => `
  ${lines}, community.name_${language} as community_name, community.slug as community_slug,
    concept.kind as concept_kind, concept.slug as concept_slug, topic.slug as topic_slug
  from journal_entry line
  left join community on community.id = line.community_id
  left join concept on line.subject_kind = 'concept' and concept.id = line.subject_id
  left join topic on line.subject_kind = 'topic' and topic.id = line.subject_id and topic.community_id = line.community_id`;

/** The lines that a filter leaves, newest first, with names in a language or as they are kept. */
export function journalStatement(
  filter: JournalFilter,
  from: Cursor | null,
  limit: number,
  language: Language | null,
): Statement {
  const parameters: unknown[] = [];
  const put = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = conditionsOf(filter, put);
  if (from) conditions.push(`(line.at, line.id) < (${put(from.at)}::timestamptz, ${put(from.id)}::uuid)`);
  const sql = `${language ? named(language) : `${lines} from journal_entry line`}
    where ${['true', ...conditions].join(' and ')} order by line.at desc, line.id desc limit ${put(limit)}`;
  return { sql, parameters };
}

function conditionsOf(filter: JournalFilter, put: (value: unknown) => string): string[] {
  const { action, actor, communityId, from, to, subjectId } = filter;
  const ofId = (column: string, id: string): string => (isId(id) ? `${column} = ${put(id)}::uuid` : 'false');
  const day = (text: string): string => `${put(startOfDay(text))}::timestamptz`;
  return [
    ...(action ? [`line.action = ${put(action)}`] : []),
    ...(actor
      ? [
          `line.actor_id = (select id from member where pseudonym_key = ${put(pseudonymKeyOf(actor))} and state <> 'erased')`,
        ]
      : []),
    ...(communityId ? [ofId('line.community_id', communityId)] : []),
    ...(subjectId ? [ofId('line.subject_id', subjectId)] : []),
    ...(from ? [`line.at >= ${day(from)}`] : []),
    ...(to ? [`line.at < ${day(to)} + interval '24 hours'`] : []),
  ];
}

/** `null`, which nothing is before or after, for what is no day. */
function startOfDay(text: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00.000Z`) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}

const catalogues: Readonly<Record<string, string>> = {
  condition: 'conditions',
  treatment: 'treatments',
  symptom: 'symptoms',
};

const places: Readonly<Record<string, (row: JournalRow) => string | null>> = {
  case: ({ subject_id: id }) => `/moderation/cases/${id}`,
  appeal: ({ subject_id: id }) => `/moderation/appeals/${id}`,
  member: ({ subject_id: id }) => `/moderation/members/${id}`,
  thread: ({ subject_id: id }) => `/threads/${id}`,
  post: ({ subject_id: id }) => `/posts/${id}`,
  experience: ({ subject_id: id }) => `/experiences/${id}`,
  concept: ({ concept_kind: kind, concept_slug: slug }) =>
    kind && slug && catalogues[kind] ? `/${catalogues[kind]}/${slug}` : null,
  concept_proposal: ({ subject_id: id }) => `/moderation/proposals/${id}`,
  topic: ({ community_slug: place, topic_slug: topic }) =>
    place && topic ? `/communities/${place}/topics/${topic}` : null,
  community: ({ community_slug: place }) => (place ? `/communities/${place}` : null),
  helpline: () => '/admin/safety/helplines',
  watched_term: () => '/admin/safety/watched-terms',
  writing_rules: () => '/admin/safety/rules',
  search_synonym: ({ subject_id: id }) => `/admin/search/synonyms/${id}`,
  wanted_question: () => '/admin/search/wanted',
};

/** Where what a line tells of stands, for those who read the journal; `null` for none. */
export function placeOfSubject(row: JournalRow): string | null {
  const { subject_kind: kind, subject_id: id } = row;
  return id !== null && Object.hasOwn(places, kind) ? (places[kind]?.(row) ?? null) : null;
}
