import { DevicesPageOperation, type DevicesPageQuery, EndSessionOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { usePage } from '../../../use-page.ts';
import { textOf } from '../form-text.ts';
import type { Route } from './+types/devices-page';
import { SettingsFrame } from './settings-frame.tsx';

export function loader(args: Route.LoaderArgs): Promise<DevicesPageQuery> {
  return ask(args, DevicesPageOperation, {});
}

export async function action(args: Route.ActionArgs) {
  const sessionId = textOf(await args.request.formData(), 'sessionId');
  const { endSession } = await ask(args, EndSessionOperation, { sessionId });
  if (endSession.endedSessionId === null) return { isGone: true };
  return redirect('/settings/devices?saved');
}

type Session = DevicesPageQuery['mySessions'][number];

export default function DevicesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  return (
    <SettingsFrame title={m.accounts_settings_devices()} savedText={m.accounts_devices_ended()}>
      {actionData?.isGone ? <Notice role="status">{m.accounts_devices_gone()}</Notice> : null}
      <p>
        {m.accounts_devices_text()} <a href="/settings/password">{m.accounts_settings_password()}</a>
      </p>
      <ul className="list-lines">
        {loaderData.mySessions.map((session) => (
          <Device key={session.id} session={session} />
        ))}
      </ul>
    </SettingsFrame>
  );
}

function Device({ session }: { readonly session: Session }): ReactElement {
  const { now, language } = usePage();
  const name = session.device === '?' ? m.accounts_devices_unknown() : session.device;
  return (
    <li className="row row-spread">
      <div className="stack-tight">
        <p>
          <strong>{name}</strong>{' '}
          {session.isCurrent ? <span className="tag tag-accent">{m.accounts_devices_current()}</span> : null}
        </p>
        <p className="quiet small">
          {m.accounts_devices_since()} <Moment at={session.createdAt} now={now} language={language} />
          {' · '}
          {m.accounts_devices_used()} <Moment at={session.lastUsedAt} now={now} language={language} />
        </p>
      </div>
      {session.isCurrent ? (
        <Form method="post" action="/sign-out" reloadDocument>
          <button className="button button-quiet button-small" type="submit">
            {m.accounts_devices_end_here()}
          </button>
        </Form>
      ) : (
        <Form method="post">
          <input type="hidden" name="sessionId" value={session.id} />
          <button className="button button-quiet button-small" type="submit">
            {m.accounts_devices_end()}
            <span className="visually-hidden">{` (${name})`}</span>
          </button>
        </Form>
      )}
    </li>
  );
}
