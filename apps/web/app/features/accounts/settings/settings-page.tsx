import { ResendConfirmationOperation, SettingsPageOperation, type SettingsPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import { termOf } from '../../../terms.ts';
import { mailSentCookie } from '../entering/mail-sent-cookie.ts';
import type { Route } from './+types/settings-page';
import { audienceLabel } from './audience-rows.tsx';
import { SettingsCard } from './settings-card.tsx';

export function loader(args: Route.LoaderArgs): Promise<SettingsPageQuery> {
  return ask(args, SettingsPageOperation, {});
}

/** Sends the link that confirms the address once more. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const { mySettings } = await ask(args, SettingsPageOperation, {});
  const email = mySettings.email ?? '';
  await ask(args, ResendConfirmationOperation, { email });
  return redirect('/check-mail', {
    headers: {
      'set-cookie': mailSentCookie({ kind: 'confirm', email }, args.context.get(pageRequestContext).publicOrigin),
    },
  });
}

export default function SettingsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { mySettings: settings, mySessions } = loaderData;
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_settings_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_settings_title()}</h1>
      {settings.isEmailConfirmed ? null : <Unconfirmed email={settings.email ?? ''} />}
      <dl className="facts">
        <dt>{m.accounts_settings_pseudonym()}</dt>
        <dd>
          <a href={`/members/${encodeURIComponent(settings.pseudonym)}`}>{settings.pseudonym}</a>
        </dd>
        {settings.email === null ? null : (
          <>
            <dt>{m.accounts_settings_email()}</dt>
            <dd>{settings.email}</dd>
          </>
        )}
      </dl>
      <ul className="plain-list stack">
        <SettingsCard href="/settings/appearance" title={m.accounts_settings_appearance()}>
          {`${termOf('language', settings.language)} · ${schemeLabel(settings.colourScheme)}`}
        </SettingsCard>
        <SettingsCard href="/settings/mails" title={m.follow_ups_settings_title()}>
          {settings.wantsFollowUpMail ? m.follow_ups_settings_on() : m.follow_ups_settings_off()}
        </SettingsCard>
        <SettingsCard href="/settings/profile" title={m.accounts_settings_profile()}>
          {m.accounts_settings_profile_now({
            about: audienceLabel(settings.aboutAudience),
            communities: audienceLabel(settings.communitiesAudience),
          })}
        </SettingsCard>
        <SettingsCard href="/settings/health-data" title={m.accounts_settings_consent()}>
          {settings.hasHealthConsent ? m.accounts_settings_consent_given() : m.accounts_settings_consent_missing()}
        </SettingsCard>
        <SettingsCard href="/settings/password" title={m.accounts_settings_password()}>
          {m.accounts_settings_password_text()}
        </SettingsCard>
        <SettingsCard href="/my/moderation" title={m.decisions_my_title()}>
          {m.decisions_settings_text()}
        </SettingsCard>
        <SettingsCard href="/settings/devices" title={m.accounts_settings_devices()}>
          {m.accounts_settings_devices_count({ count: mySessions.length })}
        </SettingsCard>
      </ul>
      <Form method="post" action="/sign-out" reloadDocument>
        <button className="button button-quiet" type="submit">
          {m.frame_sign_out()}
        </button>
      </Form>
    </div>
  );
}

function Unconfirmed({ email }: { readonly email: string }): ReactElement {
  return (
    <Notice tone="caution">
      <p>{m.accounts_settings_unconfirmed({ email })}</p>
      <Form method="post">
        <button className="button button-quiet button-small" type="submit">
          {m.accounts_check_resend()}
        </button>
      </Form>
    </Notice>
  );
}

const schemeLabel = (scheme: 'AUTO' | 'LIGHT' | 'DARK'): string =>
  ({
    AUTO: m.accounts_appearance_scheme_auto,
    LIGHT: m.accounts_appearance_scheme_light,
    DARK: m.accounts_appearance_scheme_dark,
  })[scheme]();
