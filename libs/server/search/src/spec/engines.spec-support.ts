import { type TestApp, openMeilisearch, withoutMeilisearch } from '@entraide/testing';
import { FollowerHealth } from '../engine/resilient/follower-health.ts';

interface OpenEngine {
  /** Settings that an application answers by this engine with. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The engines that answers can come from on this machine. */
export const engines: readonly (readonly [string, () => Promise<OpenEngine>])[] = [
  ['postgresql', () => Promise.resolve({ settings: {}, stop: () => Promise.resolve() })],
  ...(withoutMeilisearch ? [] : [['meilisearch', openMeilisearch] as const]),
];

/** Says once and loudly what a run without the server has not shown. */
export function tellWhatIsLeftOut(what: string): void {
  if (withoutMeilisearch) process.stdout.write(`Left out: ${what} on a real Meilisearch (${withoutMeilisearch}).\n`);
}

/** Runs the jobs, and has the application look how its engine is, as it does every other second. */
export async function settle(app: TestApp): Promise<void> {
  await app.runJobs();
  await app.nest.get(FollowerHealth).refresh();
}
