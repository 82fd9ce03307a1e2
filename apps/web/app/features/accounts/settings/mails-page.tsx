import { MailSettingsPageOperation, type MailSettingsPageQuery, UpdateSettingsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRow, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/mails-page';
import { SettingsFrame } from './settings-frame.tsx';

export function loader(args: Route.LoaderArgs): Promise<MailSettingsPageQuery> {
  return ask(args, MailSettingsPageOperation, {});
}

export async function action(args: Route.ActionArgs): Promise<Response> {
  const form = await args.request.formData();
  const wantsFollowUpMail = form.get('wantsFollowUpMail') === 'yes';
  await ask(args, UpdateSettingsOperation, { input: { wantsFollowUpMail } });
  return redirect('/settings/mails?saved');
}

/** Which mails come beside those about the account itself: none that were not asked for. */
export default function MailsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { wantsFollowUpMail, isEmailConfirmed } = loaderData.mySettings;
  return (
    <SettingsFrame title={m.follow_ups_settings_title()}>
      <p>{m.follow_ups_settings_lead()}</p>
      {isEmailConfirmed ? null : <Notice>{m.follow_ups_settings_unconfirmed()}</Notice>}
      <Form method="post" className="stack-loose" reloadDocument>
        <CheckboxRow
          name="wantsFollowUpMail"
          label={m.follow_ups_settings_choice()}
          hint={m.follow_ups_settings_choice_hint()}
          isChecked={wantsFollowUpMail}
        />
        <button className="button" type="submit">
          {m.frame_save()}
        </button>
      </Form>
    </SettingsFrame>
  );
}
