import { createHash } from 'node:crypto';
import type { Language } from '@entraide/domain-kernel';
import {
  type SearchDocument,
  type SearchDocumentKey,
  type SearchKind,
  searchWrittenKinds,
} from '@entraide/server-platform';
import { wordsOf } from '../../question/question-words.ts';
import { everyDocument } from './every-document.ts';
import { addedStems } from './light-stem.ts';
import { partSigns } from './parted-signs.ts';

/** A document as Meilisearch keeps it. */
export interface IndexedDocument {
  /** Primary key: kind and id. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly audience: string;
  readonly communityId: string | null;
  /** The community that it is counted in: a community is not in itself. */
  readonly placeId: string | null;
  /** An answer holds one document of a group: a thread with its replies. */
  readonly groupId: string;
  readonly threadId: string | null;
  readonly authorId: string | null;
  /** What a person wrote in; null for what the site shows in both languages. */
  readonly language: Language | null;
  readonly threadKind: SearchDocument['threadKind'];
  readonly authorRole: SearchDocument['authorRole'];
  readonly effectiveness: SearchDocument['effectiveness'];
  readonly isAnswered: boolean | null;
  readonly conceptIds: readonly string[];
  /** The languages of its texts, in the order of `heading` and `body`: fields of their own could not be asked together. */
  readonly languages: readonly Language[];
  /** Texts and names as `partSigns` makes them. */
  readonly heading: readonly string[];
  readonly names: readonly string[];
  /** What helps to find it and is no heading of it: the thread's title for a reply, the concepts' names for an entry. */
  readonly context: readonly string[];
  readonly body: readonly string[];
  readonly headingStems: string;
  readonly bodyStems: string;
  readonly everyDocument: string;
  /** In which it was written, by UTC; null for the site's own texts. */
  readonly year: number | null;
  /** Seconds since 1970. */
  readonly createdAt: number;
  /** Half-years since 1970, so that it never has to be computed anew. */
  readonly ageBucket: number;
  readonly helpfulBucket: number;
  /** Milliseconds since 1970 of a moment before the rows were read: older never goes over newer. */
  readonly readAt: number;
  /** A digest of everything else, to compare it with the rows. */
  readonly version: string;
}

/**
 * To be raised when documents are made otherwise: what was filled with an earlier one counts as not ours, and is filled
 * anew.
 */
export const documentVersion = '3';

/** What of a text is kept and searched, as in PostgreSQL. */
const mostCharacters = 40_000;
const halfYearS = 15_778_800;

export const keyOf = ({ kind, id }: SearchDocumentKey): string => `${kind}-${id}`;

export function toIndexed(document: SearchDocument, readAt: Date): IndexedDocument {
  const content = contentOf(document);
  return { ...content, readAt: readAt.getTime(), version: digestOf(content) };
}

/** The version that a document has in the index, to be compared without writing it. */
export const versionOf = (document: SearchDocument): string => digestOf(contentOf(document));

const isWritten = (kind: SearchKind): boolean => searchWrittenKinds.some((written) => written === kind);

const digestOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);

function contentOf(document: SearchDocument): Omit<IndexedDocument, 'readAt' | 'version'> {
  const createdAtS = Math.floor(document.createdAt.getTime() / 1_000);
  const titles = document.texts.map(({ title }) => title.slice(0, mostCharacters));
  const body = document.texts.map((text) => text.body.slice(0, mostCharacters));
  const isReply = document.kind === 'post';
  const isEntry = document.kind === 'experience';
  const heading = isReply || isEntry ? [] : titles;
  const names = isEntry ? [] : document.names;
  const context = isEntry ? document.names : isReply ? titles : [];
  return {
    key: keyOf(document),
    kind: document.kind,
    id: document.id,
    audience: document.audience,
    communityId: document.communityId,
    placeId: document.kind === 'community' ? null : document.communityId,
    groupId: document.threadId ?? document.id,
    threadId: document.threadId,
    authorId: document.authorId,
    language: document.texts.length === 1 ? (document.texts[0]?.language ?? null) : null,
    threadKind: document.threadKind,
    authorRole: document.authorRole,
    effectiveness: document.effectiveness,
    isAnswered: document.isAnswered,
    conceptIds: [...document.conceptIds].toSorted(),
    languages: document.texts.map(({ language }) => language),
    heading: heading.map(partSigns),
    names: names.map(partSigns),
    context: context.map(partSigns),
    body: body.map(partSigns),
    headingStems: stemsOf([...heading, ...names]),
    bodyStems: stemsOf([...body, ...context]),
    everyDocument,
    year: isWritten(document.kind) ? document.createdAt.getUTCFullYear() : null,
    createdAt: createdAtS,
    ageBucket: Math.floor(createdAtS / halfYearS),
    helpfulBucket: document.helpfulness,
  };
}

const stemsOf = (texts: readonly string[]): string => addedStems(texts.flatMap(wordsOf)).join(' ');
