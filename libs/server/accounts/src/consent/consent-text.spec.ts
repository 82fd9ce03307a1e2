import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { consentTextVersions } from '@entraide/domain-access';
import { languages } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';

/** Agreeing counts for the words that were read: other words need another version here and in the domain. */
const fingerprints: Readonly<Record<string, string>> = {
  '2026-11': 'e50ed704c745f0a2',
};

it('the text on health data is the one of its version', () => {
  const words = languages.map((locale) =>
    [
      m.accounts_health_intro({}, { locale }),
      m.accounts_health_purpose({}, { locale }),
      m.accounts_health_audience({}, { locale }),
      m.accounts_health_withdraw({}, { locale }),
      m.accounts_health_without({}, { locale }),
      m.accounts_health_agree({}, { locale }),
    ].join('\n'),
  );
  const fingerprint = createHash('sha256').update(words.join('\n\n')).digest('hex').slice(0, 16);
  expect(fingerprint).toBe(fingerprints[consentTextVersions.health_data]);
});
