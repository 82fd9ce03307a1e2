import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

type Both = { readonly en: string; readonly fr: string };

export interface DemoMember {
  readonly key: string;
  readonly pseudonym: string;
  readonly language: 'en' | 'fr';
  readonly yearOfBirth: number;
  readonly about: string;
  readonly memberships: readonly { readonly community: string; readonly role: string }[];
  readonly moderates: readonly string[];
  readonly isAdministrator: boolean;
}

export interface DemoCommunity {
  readonly slug: string;
  readonly name: Both;
  readonly description: Both;
  readonly conditions: readonly string[];
  readonly joining: string;
  readonly houseRules: Both;
  readonly topics: readonly {
    readonly slug: string;
    readonly title: Both;
    readonly description: Both;
    readonly summary: Both;
  }[];
}

export interface DemoReaction {
  readonly member: string;
  readonly kind: string;
}

export interface DemoPost {
  readonly author: string;
  readonly body: string;
  readonly hoursAgo: number;
  readonly helped?: boolean;
  /** Index of an earlier reply of the thread. */
  readonly quotes?: number;
  readonly warnings?: readonly string[];
  readonly reactions?: readonly DemoReaction[];
}

export interface DemoThread {
  readonly key: string;
  readonly community: string;
  readonly topic: string;
  readonly kind: string;
  readonly language: string;
  readonly visibility: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly warnings: readonly string[];
  readonly concepts: readonly { readonly kind: 'condition' | 'symptom' | 'treatment'; readonly slug: string }[];
  readonly hoursAgo: number;
  readonly reactions?: readonly DemoReaction[];
  readonly posts: readonly DemoPost[];
}

export interface DemoReport {
  /** Key of a thread. */
  readonly thread: string;
  /** Index of a reply; `null` for the thread itself. */
  readonly post: number | null;
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  readonly hoursAgo: number;
}

export interface DemoFollowUp {
  /** 4, 12 or 52. */
  readonly weeks: number;
  /** When it was answered; when it was due, if left out. */
  readonly hoursAgo?: number;
  readonly stillTaking: boolean;
  readonly effectiveness: string;
  readonly sideEffectsOverall: string;
  /** At least one when it was stopped. */
  readonly stopReasons?: readonly string[];
}

export interface DemoExperience {
  readonly author: string;
  readonly perspective: string;
  readonly treatment: string;
  readonly purpose: { readonly kind: 'condition' | 'symptom'; readonly slug: string };
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly stillTaking: boolean;
  readonly dose: { readonly value: number; readonly unit: string; readonly frequency: string } | null;
  readonly effectiveness: string;
  readonly timeToEffect: string | null;
  readonly sideEffects: readonly { readonly symptom: string; readonly severity: string; readonly isLasting: boolean }[];
  readonly sideEffectsOverall: string;
  readonly adherence: string;
  readonly burden: string;
  readonly costBand: string | null;
  readonly stopReasons: readonly string[];
  readonly narrative: string;
  readonly language: string;
  readonly visibility: string;
  readonly countInStatistics: boolean;
  readonly allowResearch: boolean;
  readonly hoursAgo: number;
  /** What the author answered later; questions that are not here were left unanswered. */
  readonly followUps?: readonly DemoFollowUp[];
}

const folder = path.resolve(import.meta.dirname, '../../demo');

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;

export const readCast = (): DemoMember[] => read('cast.json');
export const readCommunities = (): DemoCommunity[] => read('communities.json');
export const readReports = (): DemoReport[] => read('reports.json');
export const readThreads = (): DemoThread[] => readAll('threads');

/** Experiences with the community whose file they stand in. */
export const readExperiences = (): (DemoExperience & { community: string })[] =>
  readdirSync(path.join(folder, 'experiences')).flatMap((file) =>
    read<DemoExperience[]>(`experiences/${file}`).map((entry) => ({
      ...entry,
      community: file.replace(/\.json$/, ''),
    })),
  );

const readAll = <T>(name: string): T[] =>
  readdirSync(path.join(folder, name)).flatMap((file) => read<T[]>(`${name}/${file}`));
