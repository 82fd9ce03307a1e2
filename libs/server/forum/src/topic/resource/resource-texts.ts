import { type Language, type Problem, isWebAddress, problem } from '@entraide/domain-kernel';
import { cleanLine, lengthProblems, limits } from '../../written-text.ts';
import type { ResourceTextsInput } from './topic-resource.inputs.ts';

export interface ResourceTexts {
  readonly title: string;
  readonly url: string;
  readonly language: Language;
  readonly note: string;
}

/** The texts as they are kept. */
export const cleanResource = ({ title, url, language, note }: ResourceTextsInput): ResourceTexts => ({
  title: cleanLine(title),
  url: cleanLine(url),
  language,
  note: cleanLine(note),
});

/** What keeps this from being a resource, field by field. Only http and https lead out of the site. */
export const resourceProblems = ({ title, url, note }: ResourceTexts): Problem[] => [
  ...lengthProblems('title', title, limits.resourceTitle),
  ...(isWebAddress(url) ? lengthProblems('url', url, limits.resourceUrl) : [problem('web_address_invalid', 'url')]),
  ...lengthProblems('note', note, limits.resourceNote),
];
