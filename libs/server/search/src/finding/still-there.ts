import { excerptOf } from '@entraide/domain-text';
import type { HighlightPart } from '@entraide/server-platform';

const excerptCharacters = 220;

const joined = (parts: readonly HighlightPart[]): string => parts.map((part) => part.text).join('');

/**
 * A highlighted title or passage of the index, if the row still says it; else the row's own words without marks. So
 * nothing that was edited away is shown until the index has followed.
 */
export function titleStillThere(title: string, parts: readonly HighlightPart[]): HighlightPart[] {
  return joined(parts) === title ? [...parts] : [{ text: title, isMatch: false }];
}

/** The same for a passage: a part of the text, with an ellipsis where the text goes on. */
export function passageStillThere(text: string, parts: readonly HighlightPart[]): HighlightPart[] {
  const passage = joined(parts);
  const at = parts.some((part) => part.isMatch) ? text.indexOf(passage) : -1;
  if (at < 0) return plainPassage(text);
  const before = at > 0 ? [{ text: '… ', isMatch: false }] : [];
  const after = at + passage.length < text.length ? [{ text: ' …', isMatch: false }] : [];
  return [...before, ...parts, ...after];
}

function plainPassage(text: string): HighlightPart[] {
  const excerpt = excerptOf([{ type: 'paragraph', children: [{ type: 'text', text }] }], excerptCharacters);
  return excerpt === '' ? [] : [{ text: excerpt, isMatch: false }];
}
