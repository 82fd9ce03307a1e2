import {
  ProfileSettingsPageOperation,
  type ProfileSettingsPageQuery,
  UpdateProfileOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { type Refused, choiceOf, textOf } from '../form-text.ts';
import type { Route } from './+types/profile-settings-page';
import { type Audience, AudienceRows, audiences } from './audience-rows.tsx';
import { WriterHelp } from '../../safety/help/writer-help.tsx';
import { writerHelpAnchor } from '../../safety/help/writer-help-anchor.ts';
import { SettingsFrame } from './settings-frame.tsx';

interface ProfileForm {
  readonly about: string;
  readonly aboutAudience: Audience;
  readonly communitiesAudience: Audience;
}

export function loader(args: Route.LoaderArgs): Promise<ProfileSettingsPageQuery> {
  return ask(args, ProfileSettingsPageOperation, {});
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const input: ProfileForm = {
    about: textOf(form, 'about'),
    aboutAudience: choiceOf(form, 'aboutAudience', audiences, 'ONLY_ME'),
    communitiesAudience: choiceOf(form, 'communitiesAudience', audiences, 'ONLY_ME'),
  };
  const { updateProfile } = await ask(args, UpdateProfileOperation, { input });
  const saved = updateProfile.opensHelp
    ? `/settings/profile?saved&help#${writerHelpAnchor}`
    : '/settings/profile?saved';
  if (updateProfile.settings) return redirect(saved);
  return data<Refused<ProfileForm>>({ problems: updateProfile.problems, values: input }, { status: 422 });
}

export default function ProfileSettingsPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { mySettings: settings } = loaderData;
  const refused = actionData as Refused<ProfileForm> | undefined;
  const profilePath = `/members/${encodeURIComponent(settings.pseudonym)}`;
  return (
    <SettingsFrame title={m.accounts_settings_profile()}>
      <WriterHelp />
      <p>
        {m.accounts_profile_always()} <a href={`${profilePath}?as=stranger`}>{m.accounts_profile_preview()}</a>
      </p>
      {settings.viewerCanEditProfile ? null : (
        <Notice tone="caution">
          {settings.isEmailConfirmed ? m.accounts_profile_locked() : m.outcome_email_not_confirmed()}
        </Notice>
      )}
      <ErrorSummary title={m.frame_error_summary()} problems={refused?.problems} />
      <Form method="post" className="stack-loose">
        <TextArea
          name="about"
          label={m.accounts_profile_about()}
          hint={m.accounts_profile_about_hint()}
          error={errorOf(refused?.problems, 'about')}
          defaultValue={refused?.values.about ?? settings.about}
        />
        <AudienceRows
          name="aboutAudience"
          legend={m.accounts_profile_about_audience()}
          value={refused?.values.aboutAudience ?? settings.aboutAudience}
        />
        <AudienceRows
          name="communitiesAudience"
          legend={m.accounts_profile_communities_audience()}
          hint={m.accounts_profile_communities_hint()}
          value={refused?.values.communitiesAudience ?? settings.communitiesAudience}
        />
        <button className="button" type="submit">
          {m.frame_save()}
        </button>
      </Form>
    </SettingsFrame>
  );
}
