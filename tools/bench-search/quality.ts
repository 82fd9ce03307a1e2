import path from 'node:path';
import { askGold, askPages, depth } from './ask.ts';
import { Bm25Index } from './bm25.ts';
import { readGoldCorpus } from './gold-corpus.ts';
import { type QueryKind, gradesOf, queryKinds, readGoldQueries } from './gold-set.ts';
import { type KnownItemQuery, findMedquad, pageDocumentId, readKnownItems, readPages } from './medquad.ts';
import { type MeanFigures, type RankingFigures, figuresOf, meansOf } from './ranking-figures.ts';
import { sampleOf } from './seeded-choice.ts';
import type { BenchStage, OpenCorpus } from './stage.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface QualityFigures extends MeanFigures {
  readonly set: string;
  readonly part: string;
  readonly engine: string;
}

interface Scored {
  readonly parts: readonly string[];
  readonly figures: RankingFigures;
}

const tell = (set: string, engine: string, scored: readonly Scored[], parts: readonly string[]): QualityFigures[] =>
  parts
    .map((part) => ({ part, of: scored.filter((each) => each.parts.includes(part)) }))
    .filter(({ of }) => of.length > 0)
    .map(({ part, of }) => ({ set, part, engine, ...meansOf(of.map(({ figures }) => figures)) }));

/** The project's own questions over what a fresh site holds. */
export async function measureGold(stage: BenchStage): Promise<QualityFigures[]> {
  const { url, product, engines } = await stage.corpus('gold');
  const corpus = await readGoldCorpus(url);
  const baseline = new Bm25Index(corpus.texts);
  const queries = readGoldQueries();
  const parts = ['all', ...queryKinds, 'fr', 'en', ...queryKinds.flatMap((kind) => [`${kind} fr`, `${kind} en`])];
  const partsOf = (kind: QueryKind, language: string): string[] => ['all', kind, language, `${kind} ${language}`];
  const scored = queries.map((query) => ({
    parts: partsOf(query.kind, query.language),
    figures: figuresOf(baseline.search(query.text, depth), gradesOf(query, corpus.demo)),
  }));
  const figures = tell('gold', 'bm25', scored, parts);
  for (const [name, engine] of engines) {
    for (const isTyping of [false, true]) {
      const answered: Scored[] = [];
      for (const query of queries) {
        const ranked = await askGold(engine, query, await product.readQuestion(query.text), corpus, isTyping);
        answered.push({
          parts: partsOf(query.kind, query.language),
          figures: figuresOf(ranked, gradesOf(query, corpus.demo)),
        });
      }
      const tried = isTyping ? ([`${name} while typing`, ['all', ...queryKinds]] as const) : ([name, parts] as const);
      figures.push(...tell('gold', tried[0], answered, tried[1]));
    }
  }
  return figures;
}

const pageParts = ['all', 'no_overlap', 'partial', 'reorder', 'common'];
const partsOfItem = (query: KnownItemQuery, isInSample: boolean): string[] => [
  ...(isInSample ? ['all', query.overlap] : []),
  ...(query.isCommon ? ['common'] : []),
];

/** A sample of all questions, and one of those about common conditions; asked once where they overlap. */
export function chooseKnownItems(folder: string, count: number): { query: KnownItemQuery; parts: string[] }[] {
  const queries = readKnownItems(folder);
  const sample = new Set(sampleOf(queries, count));
  const common = sampleOf(
    queries.filter(({ isCommon }) => isCommon),
    count,
  );
  return [...new Set([...sample, ...common])].map((query) => ({ query, parts: partsOfItem(query, sample.has(query)) }));
}

/** Known-item questions over the health pages: without any names, and with those of the imported catalogue. */
export async function measurePages(stage: BenchStage, count: number): Promise<QualityFigures[]> {
  const folder = findMedquad(root);
  if (!folder) return [];
  const chosen = chooseKnownItems(folder, count);
  const texts = readPages(folder).map(({ id, question, answer }) => ({ key: id, text: `${question} ${answer}` }));
  const baseline = new Bm25Index(texts);
  const scored = chosen.map(({ query, parts }) => ({
    parts,
    figures: figuresOf(baseline.search(query.text, depth), query.grades),
  }));
  const figures = tell('medquad', 'bm25', scored, pageParts);
  const idOf = new Map(texts.map(({ key }) => [pageDocumentId(key), key]));
  await stage.prepare('medquad', 'medquad_named');
  for (const [set, corpus] of [
    ['medquad', await stage.corpus('medquad')],
    ['medquad with names', await stage.corpus('medquad_named')],
  ] as const) {
    for (const name of corpus.engines.keys()) {
      figures.push(...tell(set, name, await askAll(corpus, name, chosen, idOf), pageParts));
    }
  }
  return figures;
}

async function askAll(
  { product, engines }: OpenCorpus,
  name: 'postgresql' | 'meilisearch',
  chosen: ReturnType<typeof chooseKnownItems>,
  idOf: ReadonlyMap<string, string>,
): Promise<Scored[]> {
  const engine = engines.get(name);
  if (!engine) return [];
  const scored: Scored[] = [];
  for (const { query, parts } of chosen) {
    const found = await askPages(engine, query.text, await product.readQuestion(query.text));
    scored.push({
      parts,
      figures: figuresOf(
        found.map((id) => idOf.get(id) ?? id),
        query.grades,
      ),
    });
  }
  return scored;
}
