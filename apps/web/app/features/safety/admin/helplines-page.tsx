import { CheckHelplineOperation, type HelplineEntryFragment, HelplinesAdminOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, ErrorSummary, Notice, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { usePage } from '../../../use-page.ts';
import { requireAdministrator } from '../../catalogue/admin/require-administrator.ts';
import { countryName } from '../help/country-name.ts';
import type { Route } from './+types/helplines-page';
import { AdminFrame } from './admin-frame.tsx';
import { textOf } from './form-values.ts';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, helplines } = await ask(args, HelplinesAdminOperation, {});
  requireAdministrator(viewer, args.request);
  const query = new URL(args.request.url).searchParams;
  return {
    lines: helplines.lines,
    checked: query.get('checked'),
    saved: query.get('saved'),
    isRemoved: query.has('removed'),
  };
}

/** "Checked today": one press for each line. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const seen = { id: textOf(form, 'id'), revision: Number(textOf(form, 'revision')) };
  const { checkHelpline } = await ask(args, CheckHelplineOperation, seen);
  if (checkHelpline.helpline) throw redirect(`/admin/safety/helplines?checked=${seen.id}#helpline-${seen.id}`, 303);
  return data({ problems: checkHelpline.problems }, { status: 422 });
}

export default function HelplinesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { language } = usePage();
  const { lines, checked, saved, isRemoved } = loaderData;
  const newsOf = (id: string): string | undefined =>
    actionData ? undefined : id === checked ? m.safety_helpline_checked() : id === saved ? m.safety_saved() : undefined;
  const late = lines.filter((line) => line.needsCheck).length;
  const countries = [...new Set(lines.map(({ country }) => country))];
  return (
    <AdminFrame title={m.safety_helplines_title()} lead={m.safety_helplines_lead()}>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {isRemoved && !actionData ? (
        <Notice tone="good" role="status">
          {m.safety_helpline_removed()}
        </Notice>
      ) : null}
      {late > 0 ? <Notice tone="caution">{m.safety_helplines_late({ count: late })}</Notice> : null}
      <p>
        <a className="button button-quiet" href="/admin/safety/helplines/new">
          {m.safety_helpline_new()}
        </a>
      </p>
      {countries.map((country) => (
        <section key={country} className="stack-tight">
          <h2>{countryName(country, language)}</h2>
          <ul className="plain-list list-lines">
            {lines
              .filter((line) => line.country === country)
              .map((line) => (
                <HelplineRow key={line.id} line={line} news={newsOf(line.id)} />
              ))}
          </ul>
        </section>
      ))}
      {lines.length === 0 ? (
        <Empty>
          <p>{m.safety_helplines_none()}</p>
        </Empty>
      ) : null}
    </AdminFrame>
  );
}

interface HelplineRowProps {
  readonly line: HelplineEntryFragment;
  /** What was just done to it. */
  readonly news: string | undefined;
}

function HelplineRow({ line, news }: HelplineRowProps): ReactElement {
  const { language } = usePage();
  const name = language === 'fr' ? line.nameFr : line.nameEn;
  return (
    <li className="stack-tight safety-row" id={`helpline-${line.id}`}>
      <div>
        <p>
          <strong>{line.contact}</strong> {name}
        </p>
        <p className="quiet small">
          {line.purpose === 'EMERGENCY' ? m.safety_purpose_emergency() : m.safety_purpose_listening()}
          {' · '}
          {language === 'fr' ? line.hoursFr : line.hoursEn}
          {' · '}
          {m.safety_checked_on({ date: longDate(new Date(line.checkedOn), language) })}{' '}
          {line.needsCheck ? <span className="tag tag-caution">{m.safety_needs_check()}</span> : null}
        </p>
      </div>
      {news ? (
        <Notice tone="good" role="status">
          {news}
        </Notice>
      ) : null}
      <div className="row">
        <Form method="post" preventScrollReset>
          <input type="hidden" name="id" value={line.id} />
          <input type="hidden" name="revision" value={line.revision} />
          <button className="button button-quiet button-small" type="submit">
            {m.safety_checked_today()}
            <span className="visually-hidden">{` ${line.contact}, ${name}`}</span>
          </button>
        </Form>
        <a href={`/admin/safety/helplines/${line.id}`}>
          {m.frame_edit()}
          <span className="visually-hidden">{` ${line.contact}, ${name}`}</span>
        </a>
      </div>
    </li>
  );
}
