import { HelplinesAdminOperation, RemoveHelplineOperation, SaveHelplineOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { withFieldNames } from '../../accounts/form-text.ts';
import { requireAdministrator } from '../../catalogue/admin/require-administrator.ts';
import type { Route } from './+types/edit-helpline-page';
import { AdminFrame } from './admin-frame.tsx';
import { textOf } from './form-values.ts';
import { HelplineFields } from './helpline-fields.tsx';
import { helplineFieldNames } from './helpline-field-names.ts';
import { emptyHelpline, helplineValuesOf, readHelplineForm } from './helpline-values.ts';

const list = '/admin/safety/helplines';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, helplines } = await ask(args, HelplinesAdminOperation, {});
  requireAdministrator(viewer, args.request);
  const isNew = args.params.id === 'new';
  const line = helplines.lines.find(({ id }) => id === args.params.id);
  if (!isNew && !line) throw notFound();
  const today = new Date().toISOString().slice(0, 10);
  return { line, values: line ? helplineValuesOf(line) : emptyHelpline(today), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = args.params.id === 'new' ? null : args.params.id;
  const revision = Number(textOf(form, 'revision')) || 0;
  if (id !== null && textOf(form, 'intent') === 'remove') {
    const { removeHelpline } = await ask(args, RemoveHelplineOperation, { id, revision });
    if (removeHelpline.problems.length === 0) throw redirect(`${list}?removed`, 303);
    return data({ problems: removeHelpline.problems, values: null }, { status: 422 });
  }
  const values = readHelplineForm(form);
  const { saveHelpline } = await ask(args, SaveHelplineOperation, {
    input: { ...values, id, revision, idempotencyKey: textOf(form, 'idempotencyKey') },
  });
  const { helpline } = saveHelpline;
  if (helpline) throw redirect(`${list}?saved=${helpline.id}#helpline-${helpline.id}`, 303);
  return data({ problems: saveHelpline.problems, values }, { status: 422 });
}

export default function EditHelplinePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { line, values, idempotencyKey } = loaderData;
  return (
    <AdminFrame
      title={line ? m.safety_helpline_edit({ contact: line.contact }) : m.safety_helpline_new()}
      above={{ label: m.safety_helplines_title(), href: list }}
    >
      <ErrorSummary
        title={m.frame_error_summary()}
        problems={withFieldNames(actionData?.problems, helplineFieldNames())}
      />
      <Form method="post" className="stack measure" noValidate>
        <HelplineFields values={actionData?.values ?? values} problems={actionData?.problems} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="revision" value={line?.revision ?? 0} />
        <div className="row">
          <button className="button" type="submit" name="intent" value="save">
            {m.frame_save()}
          </button>
          <a className="button button-plain" href={list}>
            {m.frame_cancel()}
          </a>
        </div>
        {line ? (
          <details className="disclosure">
            <summary>{m.safety_helpline_remove()}</summary>
            <p>{m.safety_helpline_remove_note()}</p>
            <button className="button button-danger" type="submit" name="intent" value="remove">
              {m.safety_helpline_remove()}
            </button>
          </details>
        ) : null}
      </Form>
    </AdminFrame>
  );
}
