import type { ConsentPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';

interface ConsentHistoryProps {
  readonly consents: ConsentPageQuery['mySettings']['consents'];
}

/** Every agreement ever given: to which text, from when to when. Nothing before the first one. */
export function ConsentHistory({ consents }: ConsentHistoryProps): ReactElement | null {
  const { language } = usePage();
  if (consents.length === 0) return null;
  const date = (at: string): string => longDate(new Date(at), language);
  return (
    <section className="stack-tight">
      <h2>{m.accounts_consent_history()}</h2>
      <ul className="accounts-terms">
        {consents.map(({ textVersion: version, givenAt, withdrawnAt }) => (
          <li key={givenAt}>
            {withdrawnAt === null
              ? m.accounts_consent_history_open({ version, given: date(givenAt) })
              : m.accounts_consent_history_ended({ version, given: date(givenAt), withdrawn: date(withdrawnAt) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
