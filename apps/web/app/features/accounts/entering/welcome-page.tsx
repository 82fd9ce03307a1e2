import { WelcomePageOperation, type WelcomePageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/welcome-page';

export function loader(args: Route.LoaderArgs): Promise<WelcomePageQuery> {
  return ask(args, WelcomePageOperation, {});
}

/** The first page of a new member: what many do first, nothing that must be done. */
export default function WelcomePage({ loaderData }: Route.ComponentProps): ReactElement {
  const { pseudonym, hasHealthConsent } = loaderData.mySettings;
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_welcome_title({ pseudonym })} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_welcome_title({ pseudonym })}</h1>
      <p className="lead">{m.accounts_welcome_text()}</p>
      <ul className="plain-list stack">
        {hasHealthConsent ? null : (
          <Way
            href="/settings/health-data"
            label={m.accounts_welcome_consent()}
            text={m.accounts_welcome_consent_text()}
          />
        )}
        <Way
          href="/communities"
          label={m.accounts_welcome_communities()}
          text={m.accounts_welcome_communities_text()}
        />
        <Way href="/settings/profile" label={m.accounts_welcome_profile()} text={m.accounts_welcome_profile_text()} />
      </ul>
    </div>
  );
}

function Way({
  href,
  label,
  text,
}: {
  readonly href: string;
  readonly label: string;
  readonly text: string;
}): ReactElement {
  return (
    <li className="card card-link stack-tight">
      <h2 className="accounts-way">
        <a className="card-target" href={href}>
          {label}
        </a>
      </h2>
      <p className="quiet">{text}</p>
    </li>
  );
}
