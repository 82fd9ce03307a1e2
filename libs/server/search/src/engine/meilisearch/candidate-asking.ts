import type { FederatedMultiSearchParams, Hit, SearchResponse } from 'meilisearch';
import type { SearchFilter, SearchSection } from '@entraide/server-platform';
import { leastCoverage } from '../ranking-expression.ts';
import { type Candidate, type CandidateSet, toCandidate } from './candidate.ts';
import { type RequestPlan, bareRequest, bareWholeRequest } from './federated-request.ts';
import { type IndexGroup, kindsIn } from './index-groups.ts';
import { deepestHit } from './index-settings.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { partsOf } from './question-variants.ts';

/** Below this many full matches, documents with only a part of the question are found too. */
const enoughHits = 10;
/** How deep each part of a question is looked into. */
const mostOfPart = 150;
/** What several ordinary words together are worth of the whole question, to be looked at more closely. */
const asSeveral = 0.5;

type Response = SearchResponse<IndexedDocument>;

interface Group {
  /** Its documents, each with the best it was found with. */
  readonly documents: Map<string, { readonly candidate: Candidate; readonly score: number }>;
  readonly score: number;
  readonly coverage: number;
}

/**
 * Finds what a question finds in an index, without regard to its filter: how loosely it is read, and so what it finds,
 * never changes with what somebody chooses. What is to be shown is chosen and counted from that afterwards.
 *
 * Few full matches are joined by documents that hold a part of the question. Meilisearch leaves words out from one end, so
 * that a document with other words is not found at all: each part is asked by itself instead, and what they find is added
 * up by weight. What holds the whole question stands first.
 */
export class CandidateAsking {
  constructor(private readonly connection: MeilisearchConnection) {}

  async candidates(plan: RequestPlan, group: IndexGroup): Promise<CandidateSet> {
    const { hits } = await this.ask(bareWholeRequest(plan, group, {}));
    const isLoose = new Set(hits.map(({ groupId }) => groupId)).size < enoughHits && partsOf(plan.question).length > 1;
    if (isLoose) return { documents: await this.withParts(plan, group, hits), isComplete: true, isLoose };
    if (hits.length < deepestHit) return { documents: hits.map(toCandidate), isComplete: true, isLoose };
    return this.amongAll(plan, group, hits);
  }

  /** Of more than can be looked at, those that the filter keeps are asked for. */
  private async amongAll(plan: RequestPlan, group: IndexGroup, hits: Response['hits']): Promise<CandidateSet> {
    const { filter } = plan.question;
    const kept = isNarrow(filter) ? (await this.ask(bareWholeRequest(plan, group, filter))).hits : hits;
    return { documents: kept.map(toCandidate), isComplete: kept.length < deepestHit, isLoose: false };
  }

  private async withParts(plan: RequestPlan, group: IndexGroup, whole: Response['hits']): Promise<Candidate[]> {
    const parts = partsOf(plan.question);
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const section: SearchSection = { kinds: kindsIn[group], skip: 0, first: mostOfPart };
    const [several, ...answers] = await Promise.all([
      this.ask(bareRequest(plan, section, group, true)),
      ...parts.map(({ question }) => this.ask(bareRequest({ ...plan, question }, section, group))),
    ]);
    const groups = new Map<string, Group>();
    for (const [index, { hits }] of answers.entries()) {
      const weight = (parts[index]?.weight ?? 0) / all;
      addAll(groups, hits, (hit) => weight * scoreOf(hit), weight);
    }
    addAll(groups, several.hits, (hit) => asSeveral * scoreOf(hit), leastCoverage);
    // What holds all of the question stands above everything else.
    addAll(groups, whole, (hit) => 1 + scoreOf(hit), 1);
    return inOrder(groups);
  }

  private async ask(request: FederatedMultiSearchParams | null): Promise<Response> {
    return request === null ? empty : this.connection.ask(request);
  }
}

const empty: Response = { hits: [], processingTimeMs: 0, query: '' };

const scoreOf = (hit: Hit<IndexedDocument>): number => hit._federation?.weightedRankingScore ?? 0;

/** Whether a filter keeps less than everything. */
export const isNarrow = (filter: SearchFilter): boolean => Object.values(filter).some((value) => value !== undefined);

/** Of each group the best of these hits adds to its score; the others are documents of it all the same. */
function addAll(
  groups: Map<string, Group>,
  hits: Response['hits'],
  worth: (hit: Hit<IndexedDocument>) => number,
  coverage: number,
): void {
  const seen = new Set<string>();
  for (const hit of hits) {
    const score = worth(hit);
    const known = groups.get(hit.groupId) ?? { documents: new Map(), score: 0, coverage: 0 };
    const before = known.documents.get(hit.key)?.score ?? 0;
    known.documents.set(hit.key, { candidate: toCandidate(hit), score: Math.max(before, score) });
    const isFirst = !seen.has(hit.groupId);
    seen.add(hit.groupId);
    groups.set(
      hit.groupId,
      isFirst ? { ...known, score: known.score + score, coverage: known.coverage + coverage } : known,
    );
  }
}

function inOrder(groups: ReadonlyMap<string, Group>): Candidate[] {
  return [...groups.values()]
    .filter(({ coverage }) => coverage >= leastCoverage)
    .map(({ documents, score }) => ({
      score,
      documents: [...documents.values()].toSorted((one, other) => other.score - one.score || byKey(one, other)),
    }))
    .toSorted((one, other) => other.score - one.score || byKey(one.documents[0], other.documents[0]))
    .flatMap(({ documents }) => documents.map(({ candidate }) => candidate));
}

type Keyed = { readonly candidate: Candidate } | undefined;
const byKey = (one: Keyed, other: Keyed): number =>
  (one?.candidate.key ?? '') < (other?.candidate.key ?? '') ? -1 : 1;
