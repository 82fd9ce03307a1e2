import {
  AnswerFollowUpByLinkOperation,
  LinkedFollowUpPageOperation,
  type LinkedFollowUpPageQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { usePage } from '../../../use-page.ts';
import { monthWords } from '../words.ts';
import type { Route } from './+types/linked-follow-up-page';
import { FollowUpForm, withQuestions } from './follow-up-form.tsx';
import { followUpWords } from './follow-up-words.ts';
import { LinkEnded } from './link-ended.tsx';
import { linkHeaders } from './link-headers.ts';
import { noAnswers, readFollowUp } from './read-follow-up.ts';

type Question = NonNullable<LinkedFollowUpPageQuery['followUpByLink']>;

export const headers = linkHeaders;

/** Looking uses nothing up: mail programs open links by themselves. */
export async function loader(args: Route.LoaderArgs) {
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  const { followUpByLink: question } = await ask(args, LinkedFollowUpPageOperation, { token });
  return data({ token, question: question ?? null }, { status: question ? 200 : 404 });
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readFollowUp(form);
  const { answerFollowUpByLink: outcome } = await ask(args, AnswerFollowUpByLinkOperation, {
    ...{ token: String(form.get('token') ?? ''), input: values },
  });
  if (outcome.isAnswered) throw redirect('/follow-up/thanks');
  return data({ problems: outcome.problems, values }, { status: 422 });
}

/** The question of a mail's link. It names nothing: whoever looks over a shoulder learns nothing. */
export default function LinkedFollowUpPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { token, question } = loaderData;
  return (
    <div className="page-narrow stack">
      <meta name="robots" content="noindex" />
      {question ? (
        <>
          <title>{`${followUpWords(question.weeks).title()} · ${m.frame_site_name()}`}</title>
          <h1>{followUpWords(question.weeks).title()}</h1>
          <ErrorSummary title={m.frame_error_summary()} problems={withQuestions(actionData?.problems)} />
          <AboutIt question={question} />
          <FollowUpForm
            values={actionData?.values ?? noAnswers}
            problems={actionData?.problems}
            audience={m.follow_ups_audience()}
          >
            <input type="hidden" name="token" value={token} />
          </FollowUpForm>
          <p className="quiet">
            {m.follow_ups_about_several()} <a href="/my/experiences">{m.follow_ups_to_my_experiences()}</a>
          </p>
        </>
      ) : (
        <LinkEnded />
      )}
    </div>
  );
}

function AboutIt({ question }: { readonly question: Question }): ReactElement {
  const { language, viewer } = usePage();
  const month = monthWords(question.writtenOn, language);
  return (
    <>
      <p className="lead">
        {question.perspective === 'OWN' ? m.follow_ups_about_own({ month }) : m.follow_ups_about_caring({ month })}
      </p>
      <p>{m.follow_ups_about_unnamed_text()}</p>
      {viewer ? <Notice tone="caution">{m.follow_ups_signed_in_note({ name: viewer.pseudonym })}</Notice> : null}
    </>
  );
}
