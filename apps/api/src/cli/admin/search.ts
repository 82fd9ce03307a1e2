import {
  type Drift,
  SearchAdministration,
  type SearchFacts,
  type SearchReport,
  factsOf,
} from '@entraide/server-search';
import { Command } from 'commander';
import type { WithApplication } from './open-application.ts';

/** `npm run admin -- search status|rebuild|verify` */
export const searchCommand = (withApplication: WithApplication): Command =>
  new Command('search')
    .description('How search is, and what mends it.')
    .addCommand(
      new Command('status')
        .description('Tells what the indexes hold, what waits, and what the search engine refuses.')
        .action(async () => {
          const report = await withApplication((app) => app.get(SearchAdministration).status());
          console.log(describeReport(report).join('\n'));
        }),
    )
    .addCommand(
      new Command('rebuild')
        .description('Fills the indexes anew from the rows; search answers meanwhile.')
        .action(async () => {
          const outcome = await withApplication((app) => app.get(SearchAdministration).rebuild());
          console.log(`PostgreSQL: filled anew.\nMeilisearch: ${rebuilt[outcome]}`);
          if (outcome === 'failed') process.exitCode = 1;
        }),
    )
    .addCommand(
      new Command('verify')
        .description('Compares the indexes with the rows; what drifts is mended by jobs.')
        .action(async () => {
          const { postgres, engine } = await withApplication((app) => app.get(SearchAdministration).verify());
          console.log(`PostgreSQL: ${describeDrift(postgres)}`);
          console.log(`Meilisearch: ${typeof engine === 'string' ? away(engine) : describeDrift(engine)}`);
          if (typeof engine === 'string' || sumOf(postgres) + sumOf(engine) > 0) process.exitCode = 1;
        }),
    );

const rebuilt = {
  'nobody follows': 'not set; PostgreSQL searches alone.',
  'somebody else writes': 'the running site does it now.',
  'caught up': 'filled anew.',
  stopped: 'was interrupted; the running site goes on with it.',
  failed: 'does not answer; it is filled as soon as it is back.',
} as const;

const away = (code: string): string => `does not answer (${code}); PostgreSQL searches meanwhile.`;

const sumOf = (drift: Drift | null): number => (drift ? drift.missing + drift.outdated + drift.surplus : 0);

function describeDrift(drift: Drift | null): string {
  if (!drift) return 'not set; PostgreSQL searches alone.';
  if (sumOf(drift) === 0) return 'everything is in step.';
  return `${drift.missing} missing, ${drift.outdated} outdated, ${drift.surplus} too many; jobs mend it.`;
}

/** The facts of the administrators' page, in words. */
function describeReport(report: SearchReport): string[] {
  const facts = factsOf(report);
  const lines = [`Answers: ${facts.answering}${facts.isReduced ? ', reduced' : ''}${sinceOf(facts.reducedSince)}`];
  lines.push(`PostgreSQL: ${heldIn(facts, 'inDatabase')}`);
  if (!facts.hasEngine) return [...lines, 'Meilisearch: not set; PostgreSQL searches alone.', ...describeChecks(facts)];
  lines.push(`Meilisearch: ${facts.engineFault === null ? heldIn(facts, 'inEngine') : away(facts.engineFault)}`);
  lines.push(`  ${facts.isComplete ? 'holds everything' : 'is being filled'}; ${facts.waiting} changes wait`);
  if (facts.waitingSince) lines.push(`  the oldest${sinceOf(facts.waitingSince)}`);
  if (facts.writingFault) lines.push(`  failed last: ${facts.writingFault}`);
  if (facts.apartCount > 0) lines.push(`  refused, until they change or are tried again: ${facts.apartCount}`);
  return [...lines, ...report.apart.map(describeApart), ...describeChecks(facts)];
}

const sinceOf = (at: Date | null): string => (at ? ` since ${at.toISOString()}` : '');

const heldIn = ({ documents }: SearchFacts, index: 'inDatabase' | 'inEngine'): string =>
  documents
    .filter((one) => one[index])
    .map((one) => `${one[index]} ${one.kind}`)
    .join(', ') || 'nothing';

const describeApart = ({ kind, id, fault, firstFailedAt, lastFailedAt }: SearchReport['apart'][number]): string =>
  `    ${kind} ${id}: ${fault}, first ${firstFailedAt.toISOString()}, last ${lastFailedAt.toISOString()}`;

const describeChecks = ({ checks }: SearchFacts): string[] =>
  checks.map(
    ({ isOfEngine, checkedAt, ...drift }) =>
      `Compared ${checkedAt.toISOString()}, ${isOfEngine ? 'Meilisearch' : 'PostgreSQL'}: ${describeDrift(drift)}`,
  );
