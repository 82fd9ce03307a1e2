import { searchKinds } from '@entraide/server-platform';
import type { SearchReport } from '../following/search-administration.ts';
import type { DocumentCountObject, SearchStateObject } from './search-state.objects.ts';

/** What a report comes to, whoever reads it: the page of administrators and the command line say the same. */
export type SearchFacts = Omit<SearchStateObject, 'apart'>;

export function factsOf(report: SearchReport): SearchFacts {
  const { engine, state, answering } = report;
  const hasEngine = engine !== null;
  return {
    answering,
    hasEngine,
    isReduced: hasEngine && (answering === 'postgresql' || typeof engine === 'string'),
    reducedSince: state?.reducedSince ?? null,
    engineFault: typeof engine === 'string' ? engine : null,
    writingFault: state?.fault ?? null,
    isComplete: state?.isComplete ?? false,
    waiting: state?.pending ?? 0,
    waitingSince: state?.behindSince ?? null,
    documents: documentsOf(report),
    checks: report.checks.map(({ name, ...check }) => ({ ...check, isOfEngine: name === 'follower' })),
    apartCount: state?.apart ?? 0,
  };
}

/** Every kind, also those of which there is nothing. */
function documentsOf({ postgres, engine }: SearchReport): DocumentCountObject[] {
  const held = engine !== null && typeof engine !== 'string' ? engine.documents : undefined;
  return searchKinds.map((kind) => ({
    kind,
    inDatabase: postgres.documents.find(({ value }) => value === kind)?.count ?? 0,
    inEngine: held ? (held.find(({ value }) => value === kind)?.count ?? 0) : null,
  }));
}
