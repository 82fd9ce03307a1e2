import { type Language, type ThreadKind, type ThreadVisibility, slugOf } from '@entraide/domain-kernel';
import type { CopyPlan, Row } from './copy-rows.ts';
import type { CorpusMaterial, PlannedCommunity } from './corpus.ts';
import { corpusEnd, corpusStart } from './corpus.ts';
import { SeededRandom } from './seeded-random.ts';
import { syntheticId } from './synthetic-id.ts';
import { threadSizes } from './thread-sizes.ts';
import { titlePatterns } from './written-sentences.ts';

export interface PlannedThread {
  readonly id: string;
  readonly number: number;
  readonly community: PlannedCommunity;
  readonly topicId: string;
  readonly kind: ThreadKind;
  readonly language: Language;
  readonly visibility: ThreadVisibility;
  readonly title: string;
  readonly conceptId: string;
  /** One moment for each post, in order. */
  readonly postedAt: readonly Date[];
}

const kinds = [
  [60, 'question'],
  [20, 'experience_talk'],
  [5, 'news'],
  [10, 'wellbeing'],
  [5, 'celebration'],
] as const satisfies [number, ThreadKind][];
const visibilityShares = [
  [78, 'public'],
  [14, 'members'],
  [8, 'community'],
] as const satisfies [number, ThreadVisibility][];
const hourMs = 3_600_000;

export function planThreads(material: CorpusMaterial, communities: readonly PlannedCommunity[]): PlannedThread[] {
  const peopled = communities.filter((community) => community.memberIds.length > 0);
  const sizes = threadSizes(material.size.threads, material.size.posts, new SeededRandom('thread sizes'));
  return sizes.map((posts, number) => planThread(material, peopled, number, posts));
}

function planThread(
  { texts, concepts }: CorpusMaterial,
  communities: readonly PlannedCommunity[],
  number: number,
  posts: number,
): PlannedThread {
  const random = new SeededRandom(`thread ${number}`);
  const community = communities[random.skewed(communities.length)] ?? random.pick(communities);
  const language = random.chance(0.6) ? 'en' : 'fr';
  const concept = random.chance(0.5) ? random.pick(concepts.condition) : random.pick(concepts.treatment);
  const asksKnownQuestion = language === 'en' && texts.questions.length > 0 && random.chance(0.7);
  const title = asksKnownQuestion
    ? random.pick(texts.questions)
    : random.pick(titlePatterns[language]).replace('…', concept.label[language]);
  const postedAt = postTimes(posts, random);
  return {
    id: syntheticId(postedAt[0] ?? corpusStart, random),
    number,
    community,
    topicId: random.pick(community.topics).id,
    kind: random.weighted(kinds),
    language,
    visibility: random.weighted(visibilityShares),
    title: title.slice(0, 150),
    conceptId: concept.id,
    postedAt,
  };
}

/** Answers come fast at first, then ever more slowly; all of them before the corpus ends. */
function postTimes(count: number, random: SeededRandom): Date[] {
  const span = corpusEnd.getTime() - corpusStart.getTime();
  const first = corpusStart.getTime() + random.fraction() ** 0.7 * span * 0.98;
  const lasting = Math.min(count * 7 * hourMs * (0.2 + random.fraction()), corpusEnd.getTime() - first - hourMs);
  const shares = Array.from({ length: count - 1 }, () => random.fraction() ** 2).sort((a, b) => a - b);
  return [0, ...shares].map((share, position) => new Date(Math.floor(first + share * lasting) + position));
}

export function threadRows(
  threads: readonly PlannedThread[],
  excerptOf: (thread: PlannedThread) => string,
): CopyPlan[] {
  const concepts = threads.map((thread): Row => ({ thread_id: thread.id, concept_id: thread.conceptId }));
  return [
    {
      table: 'thread',
      columns: [
        ...[
          'id',
          'community_id',
          'topic_id',
          'author_id',
          'kind',
          'language',
          'visibility',
          'title',
          'slug',
          'excerpt',
        ],
        ...['reply_count', 'last_posted_at', 'origin', 'created_at', 'updated_at'],
      ],
      rows: threads.map((thread) => ({
        id: thread.id,
        community_id: thread.community.id,
        topic_id: thread.topicId,
        author_id: authorOf(thread, 0),
        kind: thread.kind,
        language: thread.language,
        visibility: thread.visibility,
        title: thread.title,
        slug: slugOf(thread.title) || thread.kind,
        excerpt: excerptOf(thread),
        reply_count: thread.postedAt.length - 1,
        last_posted_at: thread.postedAt.at(-1) ?? corpusEnd,
        origin: 'synthetic',
        created_at: thread.postedAt[0] ?? corpusStart,
        updated_at: thread.postedAt[0] ?? corpusStart,
      })),
    },
    { table: 'thread_concept', columns: ['thread_id', 'concept_id'], rows: concepts },
  ];
}

/** Who wrote a post: the thread's author comes back often, a few others write much, most write little. */
export function authorOf({ number, community }: PlannedThread, position: number): string {
  const opener = new SeededRandom(`thread author ${number}`);
  const author = community.memberIds[opener.skewed(community.memberIds.length)] ?? '';
  const random = new SeededRandom(`author ${number} ${position}`);
  if (position === 0 || random.chance(0.2)) return author;
  return community.memberIds[random.skewed(community.memberIds.length)] ?? author;
}
