import { type Problem, problem } from '@entraide/domain-kernel';

/** Bounds of a text in characters as people count them. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
}

export const limits = {
  title: { min: 8, max: 150 },
  openingText: { min: 20, max: 20_000 },
  replyText: { min: 1, max: 20_000 },
  quote: { min: 1, max: 300 },
  communityName: { min: 2, max: 80 },
  communityDescription: { min: 20, max: 600 },
  houseRules: { min: 20, max: 20_000 },
  topicTitle: { min: 2, max: 80 },
  topicDescription: { min: 10, max: 400 },
  topicSummary: { min: 0, max: 20_000 },
  topicNote: { min: 0, max: 200 },
  resourceTitle: { min: 2, max: 150 },
  resourceUrl: { min: 8, max: 500 },
  resourceNote: { min: 0, max: 300 },
} as const satisfies Record<string, TextLimits>;

export const excerptLength = 200;

/** A text as it is kept: without NUL and half characters, line ends as one character, no white space around it. */
export const cleanText = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** A text of one line: as {@link cleanText}, inner white space as single spaces. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** None, or the one problem of a text's length. */
export function lengthProblems(field: string, text: string, { min, max }: TextLimits): Problem[] {
  const { length } = [...text];
  if (length === 0 && min > 0) return [problem('required', field)];
  if (length < min) return [problem('too_short', field, { min, length })];
  if (length > max) return [problem('too_long', field, { max, length })];
  return [];
}
