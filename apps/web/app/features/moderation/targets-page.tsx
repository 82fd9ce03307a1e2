import {
  type ModerationTargetsInput,
  ModerationTargetsPageOperation,
  SaveModerationTargetsOperation,
} from '@entraide/contract';
import { type ModerationTargetField, moderationTargetBounds } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { AdminFrame } from '../safety/admin/admin-frame.tsx';
import { type FormProblem, numberOf, textOf } from '../safety/admin/form-values.ts';
import type { Route } from './+types/targets-page';

export async function loader(args: Route.LoaderArgs) {
  const { moderationTargets } = await ask(args, ModerationTargetsPageOperation, {});
  return { targets: moderationTargets, isSaved: new URL(args.request.url).searchParams.has('saved') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const input: ModerationTargetsInput = {
    danger: numberOf(form, 'danger'),
    harassment: numberOf(form, 'harassment'),
    other: numberOf(form, 'other'),
    dangerMail: numberOf(form, 'dangerMail'),
    breakHour: numberOf(form, 'breakHour'),
    breakDay: numberOf(form, 'breakDay'),
    revision: Number(textOf(form, 'revision')) || 0,
  };
  const { saveModerationTargets } = await ask(args, SaveModerationTargetsOperation, { input });
  if (saveModerationTargets.targets) throw redirect('/admin/moderation?saved=1', 303);
  return data({ problems: saveModerationTargets.problems, values: input }, { status: 422 });
}

/** How soon cases should be decided, how often moderators are written to, and when a break is proposed. */
export default function TargetsPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { targets, isSaved } = loaderData;
  const props = { values: actionData?.values ?? targets, problems: actionData?.problems };
  return (
    <AdminFrame title={m.case_targets_title()} lead={m.case_targets_lead()}>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {isSaved && !actionData ? (
        <Notice tone="good" role="status">
          {m.case_targets_saved()}
        </Notice>
      ) : null}
      <Form method="post" className="stack-loose measure" noValidate>
        <section className="stack">
          <h2>{m.case_targets_times()}</h2>
          <p className="quiet">{m.case_targets_times_lead()}</p>
          <Count {...props} name="danger" label={m.case_targets_danger()} />
          <Count {...props} name="harassment" label={m.case_targets_harassment()} />
          <Count {...props} name="other" label={m.case_targets_other()} />
        </section>
        <section className="stack">
          <h2>{m.case_targets_mails()}</h2>
          <p className="quiet">{m.case_targets_mails_lead()}</p>
          <Count {...props} name="dangerMail" label={m.case_targets_mail()} />
        </section>
        <section className="stack">
          <h2>{m.case_targets_breaks()}</h2>
          <p className="quiet">{m.case_targets_breaks_lead()}</p>
          <Count {...props} name="breakHour" label={m.case_targets_hour()} />
          <Count {...props} name="breakDay" label={m.case_targets_day()} />
        </section>
        <input type="hidden" name="revision" value={targets.revision} />
        <p>
          <button className="button" type="submit">
            {m.frame_save()}
          </button>
        </p>
      </Form>
    </AdminFrame>
  );
}

interface CountProps {
  readonly values: Readonly<Record<ModerationTargetField, number>>;
  readonly problems: readonly FormProblem[] | undefined;
  readonly name: ModerationTargetField;
  readonly label: string;
}

function Count({ values, problems, name, label }: CountProps): ReactElement {
  const bounds = moderationTargetBounds[name];
  return (
    <TextField
      name={name}
      label={label}
      hint={name.startsWith('break') ? m.case_targets_range(bounds) : m.case_targets_range_minutes(bounds)}
      error={errorOf(problems, name)}
      defaultValue={values[name] === -1 ? '' : String(values[name])}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
