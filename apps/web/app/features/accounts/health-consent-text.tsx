import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/**
 * The text one agrees to. Changing a word of it asks for a new version in `consentTextVersions`: a spec keeps the two
 * together.
 */
export function HealthConsentText(): ReactElement {
  return (
    <div className="stack-tight">
      <p>{m.accounts_health_intro()}</p>
      <ul className="accounts-terms">
        <li>{m.accounts_health_purpose()}</li>
        <li>{m.accounts_health_audience()}</li>
        <li>{m.accounts_health_withdraw()}</li>
      </ul>
      <p>{m.accounts_health_without()}</p>
    </div>
  );
}
