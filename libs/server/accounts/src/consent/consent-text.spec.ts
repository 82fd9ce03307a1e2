import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { consentTextVersions } from '@entraide/domain-access';
import { type Language, languages } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';

/** Agreeing counts for the words that were read: other words need another version here and in the domain. */
const fingerprints: Readonly<Record<string, string>> = {
  '2026-11': 'e50ed704c745f0a2',
};

const parts = ['intro', 'purpose', 'audience', 'withdraw', 'without', 'agree'];

type Sentence = (values: object, options: { locale: Language }) => string;
const messages = m as unknown as Record<string, Sentence>;

it('the text on health data is the one of its version', () => {
  const words = languages.map((locale) =>
    parts.map((part) => messages[`accounts_health_${part}`]?.({}, { locale })).join('\n'),
  );
  const fingerprint = createHash('sha256').update(words.join('\n\n')).digest('hex').slice(0, 16);
  expect(fingerprint).toBe(fingerprints[consentTextVersions.health_data]);
});
