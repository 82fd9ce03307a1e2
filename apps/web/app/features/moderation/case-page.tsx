import { ModerationCasePageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/case-page';
import { type CaseAnswer, type Deed, actOnCase, deeds } from './case-actions.ts';
import { CaseBeside } from './case-beside.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHandling } from './case-handling.tsx';
import { CaseMessage } from './case-message.tsx';
import { CaseNotes } from './case-notes.tsx';
import { AskOpinion, GiveOpinion, PassOpinion } from './case-opinion.tsx';
import { CasePeople } from './case-people.tsx';
import { CaseReports } from './case-reports.tsx';
import { CaseTexts } from './case-texts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ExposureNote } from './exposure-note.tsx';
import { caseTitle } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const { moderationCase, decisionDesk, moderationCases, viewer, myExposure } = await ask(
    args,
    ModerationCasePageOperation,
    {
      id: args.params.id,
    },
  );
  if (!moderationCase || !decisionDesk) throw notFound();
  const asked = new URL(args.request.url).searchParams.get('done');
  return {
    moderationCase,
    desk: decisionDesk,
    beside: moderationCases.nodes,
    isMine: moderationCase.holder !== null && moderationCase.holder.id === viewer?.memberId,
    done: deeds.find((deed) => deed === asked),
    exposure: myExposure,
    idempotencyKey: crypto.randomUUID(),
  };
}

export const action = (args: Route.ActionArgs) => actOnCase(args, args.params.id);

const doneWords: Readonly<Record<Deed, () => string>> = {
  take: m.moderation_done_take,
  release: m.moderation_done_release,
  wait: m.moderation_done_wait,
  decide: m.moderation_done_decide,
  undo: m.decisions_done_undo,
  open: m.case_done_open,
  note: m.case_done_note,
  question: m.case_done_ask_opinion,
  opinion: m.case_done_give_opinion,
  passing: m.case_done_pass_opinion,
  message: m.case_done_message,
};

export default function CasePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { moderationCase: entry, desk, beside, isMine, done, exposure, idempotencyKey } = loaderData;
  const answer = actionData as CaseAnswer | undefined;
  const writing = answer?.written ? { problems: answer.problems, written: answer.written } : undefined;
  const title = caseTitle(entry.target);
  return (
    <div className="page case-layout">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <article className="case-main stack-loose">
        <div className="stack">
          <Breadcrumbs
            label={m.frame_breadcrumbs()}
            crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
          />
          {done && !answer ? (
            <Notice tone="good" role="status">
              {doneWords[done]()}
            </Notice>
          ) : null}
          {entry.viewerCan.decide && answer?.values ? null : (
            <ErrorSummary title={m.frame_error_summary()} problems={answer?.problems} />
          )}
          <h1>{title}</h1>
          <CaseFacts entry={entry} isMine={isMine} />
          <CaseHandling entry={entry} isMine={isMine} />
        </div>
        <ExposureNote exposure={exposure} />
        <CaseTexts entry={entry} />
        <CaseReports entry={entry} />
        <CasePeople entry={entry} />
        {entry.decisions.length > 0 ? <CaseDecisions decisions={entry.decisions} desk={desk} /> : null}
        <CaseNotes entry={entry} answer={writing} idempotencyKey={idempotencyKey} />
        <GiveOpinion entry={entry} answer={writing} />
        <PassOpinion entry={entry} answer={writing} />
        <div className="stack-tight">
          <AskOpinion entry={entry} answer={writing} />
          <CaseMessage entry={entry} answer={writing} idempotencyKey={idempotencyKey} />
        </div>
        {entry.viewerCan.decide ? (
          <DecisionForm entry={entry} desk={desk} answer={answer} />
        ) : answer?.values ? (
          <KeptWords reason={answer.values.reason} />
        ) : null}
      </article>
      <CaseBeside cases={beside} currentId={entry.id} />
    </div>
  );
}

/** Somebody else has the case now: what was typed is not lost. */
function KeptWords({ reason }: { readonly reason: string }): ReactElement | null {
  if (reason.trim() === '') return null;
  return (
    <section className="stack-tight">
      <h2>{m.moderation_decide_kept()}</h2>
      <p className="as-written">{reason}</p>
    </section>
  );
}
