import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { type WatchedEffect, type WatchedTerm, type WritingRules, defaultWritingRules } from '@entraide/domain-safety';
import { KeptValue, type StatementRunner } from '../kept-value.ts';

/** What every text is held against. */
export interface WritingPolicy {
  readonly rules: WritingRules;
  readonly terms: readonly WatchedTerm[];
}

interface PolicyRow {
  readonly rules: WritingRules | null;
  readonly terms: readonly {
    readonly words: string;
    readonly language: Language | null;
    readonly effect: WatchedEffect;
    readonly matchesBeginnings: boolean;
  }[];
}

const lastsMs = 30_000;

/** The rules and watched terms in force, read once and kept: writing costs no statement for them. */
@Injectable()
export class WritingPolicyReader {
  private readonly kept = new KeptValue(readPolicy, lastsMs);

  inForce(runner: StatementRunner): Promise<WritingPolicy> {
    return this.kept.get(runner);
  }

  /** To be called when a change is committed. */
  changed(): void {
    this.kept.forget();
  }
}

async function readPolicy(runner: StatementRunner): Promise<WritingPolicy> {
  const [row] = await runner.query<PolicyRow>(
    `select (select rules from writing_rules) as rules,
            (select coalesce(json_agg(json_build_object('words', words, 'language', language, 'effect', effect,
               'matchesBeginnings', matches_beginnings) order by id), '[]') from watched_term) as terms`,
  );
  // Rules that were saved before a field existed have its default.
  return { rules: { ...defaultWritingRules, ...row?.rules }, terms: row?.terms ?? [] };
}
