import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import { type Viewer, refused } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Database, notFound, presentOutcome } from '@entraide/server-platform';
import type { Found } from '../finding/found.objects.ts';
import { SearchQuery } from '../finding/search.query.ts';
import type { VocabularyTrial } from './curated-meanings.ts';
import { compareResults } from './compare-results.ts';
import { ShadowedNamesReader } from './shadowed-names.reader.ts';
import { SynonymCheck } from './synonym-check.ts';
import { draftOf } from './synonym-draft.ts';
import type { PreviewedQuestionObject, SynonymPreviewObject } from './synonym-preview.objects.ts';
import { isId } from './synonym-row.ts';
import type { SynonymInput } from './synonym.input.ts';
import { wordsInForce } from './synonym.repository.ts';

export interface PreviewWanted {
  /** The entry that is edited; null for a new one. */
  readonly id: string | null;
  readonly input: SynonymInput;
  /** The entry's own words when there is none. */
  readonly questions: readonly string[];
}

const shown = 10;
const mostQuestions = 5;

/** Shows what an entry would do before it is saved, with the reader's own rights. */
@Injectable()
export class PreviewSynonym {
  constructor(
    private readonly database: Database,
    private readonly check: SynonymCheck,
    private readonly search: SearchQuery,
    private readonly shadowed: ShadowedNamesReader,
    private readonly concepts: ConceptReader,
  ) {}

  /** Two searches for each question, of which there are at most five, and at most six statements more. */
  async execute(viewer: Viewer, { id: given, input, questions }: PreviewWanted): Promise<SynonymPreviewObject> {
    if (!mayCurateSearch('read_vocabulary', viewer)) throw notFound();
    const id = given !== null && isId(given) ? given : randomUUID();
    const draft = draftOf(input);
    const { content, problems } = await this.database.inTransaction(viewer, (transaction) =>
      this.check.check(transaction, id, draft),
    );
    const { conceptId } = content;
    const links = await this.concepts.byIds(conceptId === null ? [] : [conceptId], viewer.language);
    const preview = { concept: links.get(conceptId ?? '') ?? null, shadowed: [], questions: [] };
    if (problems.length > 0) return { ...preview, ...presentOutcome(refused(...problems), viewer.language) };
    const words = wordsInForce(content);
    const trial = { id, words: words.map(({ key, language, name }) => ({ key, language, name })), conceptId };
    const tried: PreviewedQuestionObject[] = [];
    for (const text of asked(questions, words)) tried.push(await this.tryOut(viewer, text, trial));
    return {
      ...preview,
      problems: [],
      shadowed: await this.shadowed.read(words, viewer.language),
      questions: tried,
    };
  }

  private async tryOut(viewer: Viewer, text: string, trial: VocabularyTrial): Promise<PreviewedQuestionObject> {
    const [now, then] = await Promise.all([
      this.search.execute(viewer, { text, first: shown }),
      this.search.execute(viewer, { text, first: shown, trial }),
    ]);
    return { text, ...compareResults(firstOf(now), firstOf(then)), totalBefore: now.total, totalAfter: then.total };
  }
}

/** As the page shows them: concepts stand above the rest. */
const firstOf = ({ concepts, hits }: { concepts: readonly Found[]; hits: readonly Found[] }): Found[] =>
  [...concepts, ...hits].slice(0, shown);

function asked(questions: readonly string[], words: readonly { name: string }[]): string[] {
  const given = [...new Set(questions.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))];
  return (given.length > 0 ? given : words.map(({ name }) => name)).slice(0, mostQuestions);
}
