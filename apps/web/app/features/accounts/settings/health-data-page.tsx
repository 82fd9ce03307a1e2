import {
  ConsentPageOperation,
  type ConsentPageQuery,
  GiveConsentOperation,
  WithdrawConsentOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRow, ErrorSummary, Notice, errorOf, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { safePath } from '../../../safe-path.ts';
import { usePage } from '../../../use-page.ts';
import { type Refused, textOf } from '../form-text.ts';
import { HealthConsentText } from '../health-consent-text.tsx';
import type { Route } from './+types/health-data-page';
import { ConsentHistory } from './consent-history.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const path = '/settings/health-data';

export async function loader(args: Route.LoaderArgs): Promise<ConsentPageQuery & { next: string }> {
  const next = safePath(new URL(args.request.url).searchParams.get('next'), '');
  return { ...(await ask(args, ConsentPageOperation, {})), next };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  if (form.get('intent') === 'withdraw') {
    await ask(args, WithdrawConsentOperation, { kind: 'HEALTH_DATA' });
    return redirect(`${path}?saved`);
  }
  if (form.get('agrees') !== 'yes') return refuse([missingTick()]);
  const input = { kind: 'HEALTH_DATA', textVersion: textOf(form, 'healthTextVersion') } as const;
  const { giveConsent } = await ask(args, GiveConsentOperation, { input });
  if (giveConsent.settings) return redirect(safePath(form.get('next'), path));
  return refuse(giveConsent.problems);
}

const refuse = (problems: Refused['problems']) => data<Refused<null>>({ problems, values: null }, { status: 422 });

const missingTick = (): Refused['problems'][number] => ({
  code: 'REQUIRED',
  message: m.accounts_consent_required(),
  field: 'agrees',
});

export default function HealthDataPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { mySettings: settings, next } = loaderData;
  return (
    <SettingsFrame title={m.accounts_settings_consent()}>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {settings.hasHealthConsent ? <Holding consents={settings.consents} /> : null}
      <HealthConsentText />
      {settings.hasHealthConsent ? (
        <Withdrawal />
      ) : (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="give" />
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="healthTextVersion" value={settings.healthTextVersion} />
          <CheckboxRow
            name="agrees"
            label={m.accounts_health_agree()}
            error={errorOf(actionData?.problems, 'agrees')}
          />
          <button className="button" type="submit">
            {m.accounts_consent_give_button()}
          </button>
        </Form>
      )}
      <ConsentHistory consents={settings.consents} />
    </SettingsFrame>
  );
}

function Holding({ consents }: { readonly consents: ConsentPageQuery['mySettings']['consents'] }): ReactElement | null {
  const { language } = usePage();
  const open = consents.find(({ withdrawnAt }) => withdrawnAt === null);
  if (!open) return null;
  return <Notice tone="good">{m.accounts_consent_holds({ date: longDate(new Date(open.givenAt), language) })}</Notice>;
}

/** Said in words before it is done. */
function Withdrawal(): ReactElement {
  return (
    <details className="disclosure">
      <summary>{m.accounts_consent_withdraw()}</summary>
      <Form method="post" className="stack">
        <p>{m.accounts_consent_withdraw_text()}</p>
        <input type="hidden" name="intent" value="withdraw" />
        <button className="button button-danger" type="submit">
          {m.accounts_consent_withdraw_button()}
        </button>
      </Form>
    </details>
  );
}
