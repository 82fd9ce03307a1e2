import type { Finding } from '../finding.ts';
import type { Effort } from '../pattern/effort.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { mergedSpans } from '../spans.ts';
import { findEmails, findMessagingAddresses } from './addresses.ts';
import { contactWords } from './contact-words.ts';
import type { FoundContact } from './found.ts';
import { findSpokenNumbers } from './spoken-number.ts';
import { findTelephones } from './telephone.ts';

const index = new PatternIndex(contactWords);

/**
 * Ways to reach a private person outside the site: telephone, e-mail, messaging, postal address; also read out in
 * words. Helplines, organisations’ pages, doses, dates, laboratory values, amounts and DOIs are none.
 */
export function assessContact(text: string, reading: Reading, effort?: Effort): Finding | null {
  const found = [
    ...findTelephones(text),
    ...findEmails(text),
    ...findMessagingAddresses(text),
    ...findSpokenNumbers(reading),
    ...foundInWords(reading, effort),
  ].toSorted((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return null;
  const causes = mergedSpans(found.map(({ start, end }) => ({ start, end })));
  return { signal: 'contact_details', level: null, severity: 1, rule: first.rule, causes };
}

function foundInWords(reading: Reading, effort?: Effort): FoundContact[] {
  return index.find(reading, effort).flatMap(({ rule, from, to }) => {
    const first = reading.tokens[from];
    const last = reading.tokens[to - 1];
    return first && last ? [{ rule, start: first.start, end: last.end }] : [];
  });
}
