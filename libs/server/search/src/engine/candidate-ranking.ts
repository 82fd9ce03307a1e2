import { type Clock, type Database, type SearchQuestion, plannedAnew } from '@entraide/server-platform';
import { Bindings } from './bindings.ts';
import { type RankedQuestion, closeness, coverage, freshness, headed, roughScore } from './ranking-expression.ts';
import { nearNames, unitsOf } from './text-query.ts';

/** Tells how well documents answer a question, for an engine that finds them and cannot tell how much they say of it. */
export interface CandidateRanking {
  /** @param keys `kind-id` @returns the higher the better; without those that are not there */
  scores(question: SearchQuestion, keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Ranks by the vectors of PostgreSQL, as its own engine does. One statement. */
export class PostgresCandidateRanking implements CandidateRanking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async scores(question: SearchQuestion, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (keys.length < 2 || question.terms.length === 0) return new Map();
    const { sql, values } = scoresStatement(question, keys, this.clock.now());
    const rows = await this.database.query<{ key: string; score: number }>(sql, values);
    return new Map(rows.map(({ key, score }) => [key, score]));
  }
}

function scoresStatement(
  question: SearchQuestion,
  keys: readonly string[],
  now: Date,
): { sql: string; values: unknown[] } {
  const bindings = new Bindings();
  const ranked: RankedQuestion = { units: unitsOf(question, bindings), near: nearNames(question, bindings) };
  const kinds = bindings.add(keys.map((key) => key.slice(0, key.indexOf('-'))));
  const ids = bindings.add(keys.map((key) => key.slice(key.indexOf('-') + 1)));
  const sql = `${plannedAnew}
    select kind || '-' || id as key, ${roughScore} + ${closeness(ranked)} + ${freshness(bindings.add(now))} as score
    from (
      select d.kind, d.id, d.heading, d.words, d.created_at, false as is_meant,
        ${coverage('d', ranked)} as coverage, ${headed('d', ranked)} as headed
      from unnest(${kinds}::text[], ${ids}::uuid[]) given (kind, id) join search_document d using (kind, id) offset 0
    ) given`;
  return { sql, values: bindings.values };
}
