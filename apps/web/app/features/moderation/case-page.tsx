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
import { CaseReports } from './case-reports.tsx';
import { CaseTexts } from './case-texts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { caseTitle } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const { moderationCase, moderationCases, viewer } = await ask(args, ModerationCasePageOperation, {
    id: args.params.id,
  });
  if (!moderationCase) throw notFound();
  const asked = new URL(args.request.url).searchParams.get('done');
  return {
    moderationCase,
    beside: moderationCases.nodes,
    isMine: moderationCase.holder !== null && moderationCase.holder.id === viewer?.memberId,
    done: deeds.find((deed) => deed === asked),
  };
}

export const action = (args: Route.ActionArgs) => actOnCase(args, args.params.id);

const doneWords: Readonly<Record<Deed, () => string>> = {
  take: m.moderation_done_take,
  release: m.moderation_done_release,
  wait: m.moderation_done_wait,
  decide: m.moderation_done_decide,
};

export default function CasePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { moderationCase: entry, beside, isMine, done } = loaderData;
  const answer = actionData as CaseAnswer | undefined;
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
        </div>
        <CaseTexts entry={entry} />
        <CaseReports entry={entry} />
        {entry.decisions.length > 0 ? <CaseDecisions decisions={entry.decisions} /> : null}
        <CaseHandling entry={entry} isMine={isMine} />
        {entry.viewerCan.decide ? (
          <DecisionForm entry={entry} answer={answer} />
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
