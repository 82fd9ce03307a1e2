import path from 'node:path';
import { askGold, askPages, depth } from './ask.ts';
import { type GoldCorpus, readGoldCorpus } from './gold-corpus.ts';
import { gradesOf, readGoldQueries } from './gold-set.ts';
import { findMedquad, pageDocumentId, readKnownItems } from './medquad.ts';
import { type Grades, recallAt } from './ranking-figures.ts';
import { sampleOf } from './seeded-choice.ts';
import type { BenchStage, EngineName, OpenCorpus } from './stage.ts';
import { withTypingError } from './typing-error.ts';

const root = path.resolve(import.meta.dirname, '../..');
const seed = 20_261_122;

export interface TypingFigures {
  readonly set: string;
  readonly engine: EngineName;
  readonly queries: number;
  readonly cleanRecallAt10: number;
  readonly misspeltRecallAt10: number;
  /** Share of the clean recall that one edit leaves. */
  readonly kept: number;
}

interface Item {
  readonly clean: string;
  readonly wrong: string;
  readonly grades: Grades;
}

/** Questions with a typing error each; those without a word that can have one are left out. */
const withErrors = (items: readonly { text: string; grades: Grades }[]): Item[] =>
  items.flatMap(({ text, grades }, index) => {
    const wrong = withTypingError(text, seed + index);
    return wrong === undefined ? [] : [{ clean: text, wrong, grades }];
  });

/** What one edit costs: in the clean questions of the gold set, and in known-item questions. */
export async function measureTyping(stage: BenchStage, count: number): Promise<TypingFigures[]> {
  const figures: TypingFigures[] = [];
  const gold = await stage.corpus('gold');
  const corpus = await readGoldCorpus(gold.url);
  const queries = readGoldQueries().filter(({ kind }) => kind === 'everyday' || kind === 'medical');
  const goldItems = withErrors(queries.map((query) => ({ text: query.text, grades: gradesOf(query, corpus.demo) })));
  for (const engine of gold.engines.keys()) {
    figures.push(await tell('gold', engine, goldItems, (text) => askAsReader(gold, engine, corpus, text)));
  }
  const folder = findMedquad(root);
  if (!folder) return figures;
  const known = sampleOf(readKnownItems(folder), count, seed);
  const pageItems = withErrors(known.map(({ text, grades }) => ({ text, grades: new Map([...grades].map(byPage)) })));
  const pages = await stage.corpus('medquad');
  for (const [name, engine] of pages.engines) {
    const ask = async (text: string): Promise<string[]> =>
      askPages(engine, text, await pages.product.readQuestion(text));
    figures.push(await tell('medquad', name, pageItems, ask));
  }
  return figures;
}

const byPage = ([id, grade]: [string, number]): [string, number] => [pageDocumentId(id), grade];

async function askAsReader(
  { product, engines }: OpenCorpus,
  name: EngineName,
  corpus: GoldCorpus,
  text: string,
): Promise<string[]> {
  const engine = engines.get(name);
  if (!engine) return [];
  const query = { id: '', kind: 'everyday', language: 'fr', text, grades: {} } as const;
  return askGold(engine, query, await product.readQuestion(text), corpus);
}

async function tell(
  set: string,
  engine: EngineName,
  items: readonly Item[],
  ask: (text: string) => Promise<string[]>,
): Promise<TypingFigures> {
  let [clean, wrong] = [0, 0];
  for (const item of items) {
    clean += recallAt(10, (await ask(item.clean)).slice(0, depth), item.grades);
    wrong += recallAt(10, (await ask(item.wrong)).slice(0, depth), item.grades);
  }
  const mean = (sum: number): number => Number((sum / Math.max(1, items.length)).toFixed(3));
  const kept = clean === 0 ? 0 : Number((wrong / clean).toFixed(3));
  return { set, engine, queries: items.length, cleanRecallAt10: mean(clean), misspeltRecallAt10: mean(wrong), kept };
}
