import { Injectable } from '@nestjs/common';
import { type Problem, problem } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import { MeantConceptReader } from './meant-concept.reader.ts';
import { type SynonymDraft, checkSynonym, wordsFieldOf } from './synonym-draft.ts';
import type { SynonymContent } from './synonym-row.ts';
import { SynonymRepository } from './synonym.repository.ts';

/** A draft with the concept it leads to, and everything that is wrong with it. */
export interface CheckedDraft {
  readonly content: SynonymContent;
  readonly problems: readonly Problem[];
}

/** Checks a draft by itself, against the other entries and against the catalogue. */
@Injectable()
export class SynonymCheck {
  constructor(
    private readonly synonyms: SynonymRepository,
    private readonly concepts: MeantConceptReader,
  ) {}

  /** At most three statements. @param id the entry whose own words are free */
  async check(transaction: Transaction, id: string, draft: SynonymDraft): Promise<CheckedDraft> {
    const conceptId = draft.leadsTo === null ? null : await this.concepts.idOf(draft.leadsTo);
    const problems = checkSynonym(draft);
    if (draft.leadsTo !== null && conceptId === null) problems.push(problem('concept_unclear', 'leadsTo'));
    const keys = draft.words.map(({ key }) => key);
    const taken = await this.synonyms.takenKeys(transaction, id, keys);
    const names = conceptId === null ? new Set<string>() : await this.concepts.namesOf(conceptId, keys);
    for (const { key, language, line } of draft.words) {
      if (taken.has(key) || names.has(key)) problems.push(problem('synonym_taken', wordsFieldOf(language), { line }));
    }
    return { content: contentOf(draft, conceptId), problems };
  }
}

const contentOf = ({ kind, words, note }: SynonymDraft, conceptId: string | null): SynonymContent => ({
  kind,
  wordsEn: words.filter(({ language }) => language === 'en').map(({ name }) => name),
  wordsFr: words.filter(({ language }) => language === 'fr').map(({ name }) => name),
  conceptId,
  note,
  isRemoved: false,
});
