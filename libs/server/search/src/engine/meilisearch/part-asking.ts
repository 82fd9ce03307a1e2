import type { FederatedMultiSearchParams, Hit, SearchResponse } from 'meilisearch';
import type { SearchSection } from '@entraide/server-platform';
import { type RequestPlan, keysCountRequest, sectionRequest } from './federated-request.ts';
import type { IndexGroup } from './index-groups.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { partsOf } from './question-variants.ts';

/** How deep each part of a question is looked into, and how many of what they find together are ranked. */
const mostOfPart = 150;
const mostRanked = 250;
/** Less of a question's weight says too little of it. */
const leastCoverage = 0.2;

type Response = SearchResponse<IndexedDocument>;

interface Candidate {
  /** The document that says most of it. */
  readonly key: string;
  readonly keyScore: number;
  readonly score: number;
  readonly coverage: number;
}

/**
 * Answers with documents that hold a part of the question only. Meilisearch leaves words out from one end, so that a
 * document with other words is not found at all: each part is asked by itself instead, and what they find is added up by
 * weight. What holds the whole question stands first.
 */
export class PartAsking {
  constructor(private readonly connection: MeilisearchConnection) {}

  async answer(plan: RequestPlan, section: SearchSection, countedGroups: readonly IndexGroup[]): Promise<Response> {
    const ranked = await this.rank(plan, section);
    const page = ranked.slice(section.skip, section.skip + section.first);
    const [hits, counted] = await Promise.all([
      this.hitsOf(plan, section, page),
      this.ask(keysCountRequest(plan, countedGroups, ranked)),
    ]);
    return {
      ...empty,
      ...(counted?.facetsByIndex && { facetsByIndex: counted.facetsByIndex }),
      hits,
      estimatedTotalHits: ranked.length,
    };
  }

  /** Keys, the best first: one of each thread. */
  private async rank(plan: RequestPlan, section: SearchSection): Promise<string[]> {
    const bare: RequestPlan = { ...plan, isBare: true };
    const deep: SearchSection = { ...section, skip: 0, first: mostOfPart };
    const parts = partsOf(plan.question);
    const whole = { question: plan.question, weight: 0 };
    const answers = await Promise.all(
      [...parts, whole].map(({ question }) => this.ask(sectionRequest({ ...bare, question }, deep, []))),
    );
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const candidates = new Map<string, Candidate>();
    for (const [index, answer] of answers.entries()) {
      const weight = parts[index] ? parts[index].weight / all : 0;
      for (const hit of answer?.hits ?? []) add(candidates, hit, weight);
    }
    return [...candidates.values()]
      .filter(({ coverage }) => coverage >= leastCoverage)
      .toSorted((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
      .slice(0, mostRanked)
      .map(({ key }) => key);
  }

  /** In the order of their keys, marked by what of the question they hold. */
  private async hitsOf(plan: RequestPlan, section: SearchSection, keys: readonly string[]): Promise<Response['hits']> {
    if (keys.length === 0) return [];
    const shown: SearchSection = { ...section, skip: 0, first: keys.length };
    const questions = [plan.question, ...partsOf(plan.question).map(({ question }) => question)];
    const requests = questions.map((question) => sectionRequest({ ...plan, question, keys }, shown, []));
    const queries = requests.flatMap((request) => request?.queries ?? []);
    const found = await this.ask({ federation: { limit: keys.length }, queries });
    const byKey = new Map((found?.hits ?? []).map((hit) => [hit.key, hit]));
    return keys.flatMap((key) => byKey.get(key) ?? []);
  }

  private async ask(request: FederatedMultiSearchParams | null): Promise<Response | null> {
    return request === null ? null : this.connection.ask(request);
  }
}

const empty = { hits: [], processingTimeMs: 0, query: '' };

/** @param weight 0 for the whole question: what holds all of it stands above everything else */
function add(candidates: Map<string, Candidate>, hit: Hit<IndexedDocument>, weight: number): void {
  const found = hit._federation?.weightedRankingScore ?? 0;
  const known = candidates.get(hit.groupId) ?? { key: hit.key, keyScore: 0, score: 0, coverage: 0 };
  const score = weight === 0 ? 1 + found : weight * found;
  candidates.set(hit.groupId, {
    key: score > known.keyScore ? hit.key : known.key,
    keyScore: Math.max(score, known.keyScore),
    score: known.score + score,
    coverage: weight === 0 ? 1 : known.coverage + weight,
  });
}
