import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '@entraide/server-platform';
import type { Grades } from './ranking-figures.ts';

/** A health page: a question and its answer. The field of synonyms is never read. */
export interface HealthPage {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A name of something, and the pages about it, which call it otherwise. */
export interface KnownItemQuery {
  readonly text: string;
  /** How much of the query stands in the pages' own name for it. */
  readonly overlap: 'no_overlap' | 'partial' | 'reorder';
  /** Not only the encyclopaedias of rare and genetic diseases have a page about it. */
  readonly isCommon: boolean;
  readonly grades: Grades;
}

const rareSources = new Set(['GARD', 'GHR']);

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);

/** The folder of the open data beside the project; `undefined` when it is not there. */
export function findMedquad(root: string): string | undefined {
  const folder = path.resolve(root, '../shared/data/medquad');
  return existsSync(path.join(folder, 'qa.jsonl.gz')) ? folder : undefined;
}

export const readPages = (folder: string): HealthPage[] =>
  linesOf(path.join(folder, 'qa.jsonl.gz')).map((line) => {
    const { id, question, answer } = JSON.parse(line) as HealthPage;
    return { id, question, answer };
  });

export const readKnownItems = (folder: string): KnownItemQuery[] =>
  linesOf(path.join(folder, 'known_item_dev.tsv.gz'))
    .slice(1)
    .map((line) => {
      const [text = '', overlap, , relevant = ''] = line.split('\t');
      const ids = relevant.split(' ');
      return {
        text,
        overlap: overlap as KnownItemQuery['overlap'],
        isCommon: ids.some((id) => !rareSources.has(id.split(':')[0] as string)),
        grades: new Map(ids.map((id) => [id, 1])),
      };
    });

/** Always the same id for the same page. */
export function pageDocumentId(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A page as a public thread in English, about no concept: nobody has linked it to the catalogue. */
export const pageDocument = ({ id, question, answer }: HealthPage): SearchDocument => ({
  kind: 'thread',
  id: pageDocumentId(id),
  audience: 'public',
  communityId: null,
  threadId: pageDocumentId(id),
  authorId: null,
  texts: [{ language: 'en', title: question, body: answer }],
  names: [],
  conceptIds: [],
  threadKind: 'question',
  authorRole: null,
  effectiveness: null,
  isAnswered: null,
  helpfulness: 0,
  createdAt: new Date('2026-01-01T00:00:00Z'),
});
