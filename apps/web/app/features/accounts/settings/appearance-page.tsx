import { AppearancePageOperation, type AppearancePageQuery, UpdateSettingsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { choiceOf } from '../form-text.ts';
import type { Route } from './+types/appearance-page';
import { SettingsFrame } from './settings-frame.tsx';

const yearS = 31_536_000;

export function loader(args: Route.LoaderArgs): Promise<AppearancePageQuery> {
  return ask(args, AppearancePageOperation, {});
}

/** The language is also kept in the cookie, for this device when nobody is signed in. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const form = await args.request.formData();
  const language = choiceOf(form, 'language', ['EN', 'FR'], 'EN');
  const colourScheme = choiceOf(form, 'colourScheme', ['AUTO', 'LIGHT', 'DARK'], 'AUTO');
  await ask(args, UpdateSettingsOperation, { input: { language, colourScheme } });
  const cookie = `language=${language.toLowerCase()}; Path=/; Max-Age=${yearS}; SameSite=Lax`;
  return redirect('/settings/appearance?saved', { headers: { 'set-cookie': cookie } });
}

export default function AppearancePage({ loaderData }: Route.ComponentProps): ReactElement {
  const { language, colourScheme } = loaderData.mySettings;
  return (
    <SettingsFrame title={m.accounts_settings_appearance()}>
      <Form method="post" className="stack-loose" reloadDocument>
        <RadioRows
          name="language"
          legend={m.accounts_language()}
          value={language}
          choices={[
            { value: 'EN', label: <span lang="en">{m.frame_language_english()}</span> },
            { value: 'FR', label: <span lang="fr">{m.frame_language_french()}</span> },
          ]}
        />
        <RadioRows
          name="colourScheme"
          legend={m.accounts_appearance_scheme()}
          value={colourScheme}
          choices={[
            { value: 'AUTO', label: m.accounts_appearance_scheme_auto() },
            { value: 'LIGHT', label: m.accounts_appearance_scheme_light() },
            { value: 'DARK', label: m.accounts_appearance_scheme_dark() },
          ]}
        />
        <button className="button" type="submit">
          {m.frame_save()}
        </button>
      </Form>
    </SettingsFrame>
  );
}
