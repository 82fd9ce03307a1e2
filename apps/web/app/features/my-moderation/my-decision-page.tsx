import { type MyDecisionPageQuery, MyDecisionPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { tendOwnAppeal } from '../appeals/appeal-actions.ts';
import { OwnAppeal } from '../appeals/own-appeal.tsx';
import { textOf } from '../communities-admin/form-text.ts';
import { writtenIn } from '../forum/written-in.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import { decisionStateWords } from '../moderation/decision/sanction-words.ts';
import type { Route } from './+types/my-decision-page';
import { sanctionLine } from './restriction-words.ts';
import { thingPath } from './thing-path.ts';

export async function loader(args: Route.LoaderArgs) {
  const { myDecision, myAppeal } = await ask(args, MyDecisionPageOperation, { id: args.params.id });
  if (!myDecision) throw notFound();
  const isSent = new URL(args.request.url).searchParams.has('sent');
  return { decision: myDecision, appeal: myAppeal, isSent, idempotencyKey: crypto.randomUUID() };
}

/** What the person does with their objection. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const problems = await tendOwnAppeal(args, form);
  if (problems.length === 0) throw redirect(`/my/moderation/${args.params.id}?sent#appeal`, 303);
  return data({ problems, typed: textOf(form, 'text') }, { status: 422 });
}

type MyDecision = NonNullable<MyDecisionPageQuery['myDecision']>;

/** The statement of reasons of one decision, as it was sent, with what its mail leaves out: the title of the text. */
export default function MyDecisionPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { decision, appeal, isSent, idempotencyKey } = loaderData;
  const { language } = usePage();
  const title = m.decisions_my_one_title({ date: dayOf(decision.decidedAt, language) });
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.decisions_my_title(), href: '/my/moderation' }]}
        />
        <h1>{title}</h1>
        {decision.undoneAt ? (
          <Notice tone="good">
            {m.decisions_my_undone({ date: dayOf(decision.undoneAt, language) })} {m.decisions_undone_again()}
          </Notice>
        ) : null}
        <Standing decision={decision} />
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isSent && !actionData ? (
          <Notice tone="good" role="status">
            <p>{m.appeals_saved()}</p>
          </Notice>
        ) : null}
      </div>
      {isPast(decision) ? <FormerStatement decision={decision} /> : <Statement decision={decision} />}
      <OwnAppeal
        decision={decision}
        appeal={appeal}
        problems={actionData?.problems}
        typed={actionData?.typed}
        idempotencyKey={idempotencyKey}
      />
    </div>
  );
}

function Standing({ decision }: { readonly decision: MyDecision }): ReactElement {
  const { language } = usePage();
  const { community, sanction, state } = decision;
  return (
    <dl className="facts">
      <dt>{m.decisions_my_state()}</dt>
      <dd>{decisionStateWords[state]()}</dd>
      {community ? (
        <>
          <dt>{m.moderation_case_community()}</dt>
          <dd>
            <a href={`/communities/${community.slug}`}>{community.name}</a>
          </dd>
        </>
      ) : null}
      {sanction ? (
        <>
          <dt>{m.decisions_sanction_title()}</dt>
          <dd>{sanctionLine(sanction, language)}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Statement({ decision }: { readonly decision: MyDecision }): ReactElement {
  const page = usePage();
  const { title, language } = decision;
  const path = thingPath(decision);
  return (
    <article className="letter stack">
      {decision.statement.parts.map((part, index) => (
        <section key={part.title ?? `part-${index}`} className="stack-tight">
          {part.title === null ? null : <h2>{part.title}</h2>}
          <p className="as-written">{part.text}</p>
          {index === 1 && title !== null ? (
            <p lang={language ? writtenIn(language, page.language) : undefined}>
              {m.decisions_about_titled({ title })} {path ? <a href={path}>{openWords(decision)}</a> : null}
            </p>
          ) : null}
          {index === 2 && decision.place ? (
            <p>
              <a href={decision.place}>{placeWords(decision)}</a>
            </p>
          ) : null}
        </section>
      ))}
    </article>
  );
}

/** Of a conversation out of which replies were taken, the link leads to those. */
const placeWords = ({ action, kind }: MyDecision): string =>
  action === 'SPLIT' && kind === 'THREAD' ? m.decisions_my_place_taken_out() : m.decisions_my_place();

/** Whether nothing of it holds any more. */
const isPast = ({ state }: MyDecision): boolean => state === 'UNDONE' || state === 'OVERTURNED';

/** The letter speaks of what no longer holds: it is kept to be read again, and said to be past. */
function FormerStatement({ decision }: { readonly decision: MyDecision }): ReactElement {
  const page = usePage();
  const { title, language } = decision;
  const path = thingPath(decision);
  return (
    <div className="stack-tight">
      {title === null ? null : (
        <p lang={language ? writtenIn(language, page.language) : undefined}>
          {m.decisions_about_titled({ title })} {path ? <a href={path}>{m.decisions_my_open_text()}</a> : null}
        </p>
      )}
      <details className="disclosure">
        <summary>{m.case_my_letter()}</summary>
        <div className="stack">
          <p className="quiet">{m.case_my_letter_past()}</p>
          <Statement decision={decision} />
        </div>
      </details>
    </div>
  );
}

const openWords = ({ action, state }: MyDecision): string =>
  action === 'REQUEST_EDIT' && state === 'STANDING' ? m.decisions_my_edit_text() : m.decisions_my_open_text();
