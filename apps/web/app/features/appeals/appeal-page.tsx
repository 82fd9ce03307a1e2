import { AppealPageOperation, type AppealViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { textOf } from '../communities-admin/form-text.ts';
import { actionWords, kindWords } from '../moderation/words.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import { sanctionKindWords } from '../moderation/decision/sanction-words.ts';
import { casePath } from '../moderation/paths.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/appeal-page';
import { handleAppeal } from './appeal-actions.ts';
import { AppealDialogue } from './appeal-dialogue.tsx';
import { AppealDue } from './appeal-due.tsx';
import { AppealForms } from './appeal-forms.tsx';
import { appealPath, appealStateWords, appealsPath, isOpen, stayWords } from './appeal-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const { appeal } = await ask(args, AppealPageOperation, { id: args.params.id });
  if (!appeal) throw notFound();
  return { appeal, isDone: new URL(args.request.url).searchParams.has('done') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const problems = await handleAppeal(args, form);
  if (problems.length === 0) throw redirect(`${appealPath(args.params.id)}?done`, 303);
  const typed = {
    question: textOf(form, 'question'),
    reason: textOf(form, 'reason'),
    outcome: textOf(form, 'outcome'),
    mayStay: form.has('mayStay'),
  };
  return data({ problems, typed }, { status: 422 });
}

/** One objection: the decision, what was said, and what the viewer may do with it. */
export default function AppealPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { appeal, isDone } = loaderData;
  const title = m.appeals_of({ name: appeal.member?.pseudonym ?? m.frame_former_member() });
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ label: m.appeals_title(), href: appealsPath }]} />
        <h1>{title}</h1>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isDone && !actionData ? (
          <Notice tone="good" role="status">
            <p>{m.appeals_saved()}</p>
          </Notice>
        ) : null}
        <p>
          {appeal.holder && appeal.state === 'HELD'
            ? m.appeals_held_by({ name: appeal.holder.pseudonym })
            : appealStateWords[appeal.state]()}
          {isOpen(appeal.state) ? (
            <>
              {' · '}
              <AppealDue dueAt={appeal.dueAt} />
            </>
          ) : null}
        </p>
        <Holding appeal={appeal} />
      </div>
      <AppealedDecision appeal={appeal} />
      <section className="stack" aria-labelledby="dialogue-title">
        <h2 id="dialogue-title">{m.appeals_dialogue()}</h2>
        <AppealDialogue texts={appeal.texts} isOwn={false} />
        {appeal.answer ? (
          <div className="card stack-tight">
            <h3>{m.appeals_mine_answer()}</h3>
            <p className="as-written">{appeal.answer}</p>
            {appeal.stays ? (
              <p>
                {m.appeals_stays()} {stayWords[appeal.stays]()}
              </p>
            ) : null}
          </div>
        ) : null}
      </section>
      <AppealForms appeal={appeal} problems={actionData?.problems} typed={actionData?.typed} />
    </div>
  );
}

function Holding({
  appeal: { id, revision, holder, viewerCan },
}: {
  readonly appeal: AppealViewFragment;
}): ReactElement | null {
  if (!viewerCan.take && !viewerCan.release) return null;
  return (
    <Form method="post" className="row">
      <input type="hidden" name="id" value={id} readOnly />
      <input type="hidden" name="revision" value={revision} readOnly />
      {viewerCan.take && !viewerCan.answer ? (
        <button className="button" type="submit" name="intent" value="take">
          {holder ? m.appeals_take_over() : m.appeals_take()}
        </button>
      ) : null}
      {viewerCan.release ? (
        <button className="button button-quiet" type="submit" name="intent" value="release">
          {m.appeals_release()}
        </button>
      ) : null}
    </Form>
  );
}

function AppealedDecision({ appeal: { decision } }: { readonly appeal: AppealViewFragment }): ReactElement {
  const { language } = usePage();
  const { kind, action: done, rule, reason, decidedAt, decider, sanction, caseId } = decision;
  return (
    <section className="card stack-tight" aria-labelledby="decision-title">
      <h2 id="decision-title">{m.appeals_decision_title()}</h2>
      <p>
        {`${kindWords[kind]()} · ${actionWords[done]()}`}
        {sanction ? ` · ${sanctionKindWords[sanction.kind]()}` : ''}
      </p>
      <p>{rule}</p>
      <p className="as-written">{reason}</p>
      <p className="quiet small">
        {m.appeals_decided_by({
          name: decider?.pseudonym ?? m.frame_former_member(),
          date: dayOf(decidedAt, language),
        })}
      </p>
      <p>
        <a href={casePath(caseId)}>{m.appeals_open_case()}</a>
      </p>
    </section>
  );
}
