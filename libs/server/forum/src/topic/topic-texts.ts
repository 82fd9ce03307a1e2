import type { Problem } from '@entraide/domain-kernel';
import { parseMarkdown } from '@entraide/server-platform';
import { cleanLine, cleanText, lengthProblems, limits } from '../written-text.ts';
import type { TopicTextsInput } from './topic.inputs.ts';

export interface TopicTexts {
  readonly titleEn: string;
  readonly titleFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
  readonly summaryEn: string;
  readonly summaryFr: string;
}

/** The texts as they are kept; an empty summary is none. */
export const cleanTopicTexts = (input: TopicTextsInput): TopicTexts => ({
  titleEn: cleanLine(input.titleEn),
  titleFr: cleanLine(input.titleFr),
  descriptionEn: cleanText(input.descriptionEn),
  descriptionFr: cleanText(input.descriptionFr),
  summaryEn: cleanText(input.summaryEn ?? ''),
  summaryFr: cleanText(input.summaryFr ?? ''),
});

export const topicTextProblems = (texts: TopicTexts): Problem[] => [
  ...lengthProblems('titleEn', texts.titleEn, limits.topicTitle),
  ...lengthProblems('titleFr', texts.titleFr, limits.topicTitle),
  ...lengthProblems('descriptionEn', texts.descriptionEn, limits.topicDescription),
  ...lengthProblems('descriptionFr', texts.descriptionFr, limits.topicDescription),
  ...lengthProblems('summaryEn', texts.summaryEn, limits.topicSummary),
  ...lengthProblems('summaryFr', texts.summaryFr, limits.topicSummary),
];

/** In the order of the columns title, description, summary and summary tree, English before French. */
export const topicTextValues = (texts: TopicTexts): unknown[] => [
  ...[texts.titleEn, texts.titleFr, texts.descriptionEn, texts.descriptionFr],
  ...[texts.summaryEn || null, texts.summaryFr || null, treeOf(texts.summaryEn), treeOf(texts.summaryFr)],
];

const treeOf = (text: string): string | null => (text === '' ? null : JSON.stringify(parseMarkdown(text)));
