import type { SearchEngine, SearchQuestion, SearchScope } from '@entraide/server-platform';
import type { GoldCorpus } from './gold-corpus.ts';
import type { GoldQuery } from './gold-set.ts';
import type { ReadQuestion } from './product.ts';

/** As deep as recall is looked at. */
export const depth = 50;
/** What people wrote, in the box below the question. */
const shownWhileTyping = 5;

const everybody: SearchScope = { isMember: false, threadCommunityIds: [], experienceCommunityIds: [] };

/**
 * Asks as the result page does, or as the box does while somebody types: concepts that are called so first, at most four, then everything that people wrote and
 * the communities. The reader belongs to every community.
 * @returns keys of the gold set, each once
 */
export async function askGold(
  engine: SearchEngine,
  { language, text }: GoldQuery,
  read: ReadQuestion,
  { keyOf, communityIds }: GoldCorpus,
  isTyping = false,
): Promise<string[]> {
  const question: SearchQuestion = {
    ...read,
    text,
    language,
    scope: { isMember: true, threadCommunityIds: 'every', experienceCommunityIds: communityIds },
    filter: {},
    sections: [
      { kinds: ['condition', 'symptom', 'treatment'], isNamed: true, skip: 0, first: 4 },
      { kinds: ['thread', 'post', 'experience', 'community'], skip: 0, first: isTyping ? shownWhileTyping : depth },
    ],
    isTyping,
  };
  const { sections } = await engine.search(question);
  const keys = sections.flatMap(({ hits }) => hits).map((hit) => keyOf(hit.threadId ?? hit.id));
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** Asks for health pages. @returns ids of documents */
export async function askPages(engine: SearchEngine, text: string, read: ReadQuestion): Promise<string[]> {
  const { sections } = await engine.search({
    ...read,
    text,
    language: 'en',
    scope: everybody,
    filter: {},
    sections: [{ kinds: ['thread'], skip: 0, first: depth }],
  });
  return (sections[0]?.hits ?? []).map(({ id }) => id);
}
