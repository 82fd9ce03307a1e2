import { AnswerFollowUpOperation, FollowUpPageOperation, type FollowUpPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { usePage } from '../../../use-page.ts';
import { subjectOf } from '../words.ts';
import type { Route } from './+types/follow-up-page';
import { FollowUpForm, withQuestions } from './follow-up-form.tsx';
import { dayOf, followUpWords } from './follow-up-words.ts';
import { readFollowUp, startingAnswers } from './read-follow-up.ts';

type Experience = NonNullable<FollowUpPageQuery['experience']>;
type Question = Experience['followUps'][number];

export async function loader(args: Route.LoaderArgs) {
  const { experience } = await ask(args, FollowUpPageOperation, { id: args.params.id });
  const question = experience?.followUps.find(({ weeks }) => String(weeks) === args.params.weeks);
  if (!experience || !question) throw notFound();
  return { experience, question };
}

export async function action(args: Route.ActionArgs) {
  const values = readFollowUp(await args.request.formData());
  const { id, weeks } = args.params;
  const { answerFollowUp } = await ask(args, AnswerFollowUpOperation, {
    ...{ experienceId: id, weeks: Number.parseInt(weeks, 10) || 0, input: values },
  });
  if (answerFollowUp.followUp) throw redirect(`/experiences/${id}#how-it-went-on`);
  return data({ problems: answerFollowUp.problems, values }, { status: 422 });
}

export default function FollowUpPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { experience, question } = loaderData;
  const title = followUpWords(question.weeks).title();
  return (
    <div className="page-narrow stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: m.experiences_mine_title(), href: '/my/experiences' },
          { label: subjectOf(experience), href: `/experiences/${experience.id}` },
        ]}
      />
      <h1>{title}</h1>
      {question.viewerCanAnswer ? (
        <>
          <ErrorSummary title={m.frame_error_summary()} problems={withQuestions(actionData?.problems)} />
          <p className="lead">{subjectOf(experience)}</p>
          <FollowUpForm
            values={actionData?.values ?? startingAnswers(question, experience)}
            problems={actionData?.problems}
            audience={experience.visibility === 'ONLY_ME' ? m.follow_ups_audience_only_me() : m.follow_ups_audience()}
            beside={<a href="/my/experiences">{m.follow_ups_later()}</a>}
          />
        </>
      ) : (
        <NotNow question={question} experienceId={experience.id} />
      )}
    </div>
  );
}

/** A question that has not come yet, or has closed. */
function NotNow({
  question,
  experienceId,
}: {
  readonly question: Question;
  readonly experienceId: string;
}): ReactElement {
  const { language } = usePage();
  return (
    <>
      <p className="lead">
        {question.state === 'COMING'
          ? m.follow_ups_not_yet({ date: dayOf(question.dueAt, language) })
          : m.follow_ups_closed({ date: dayOf(question.answersUntil, language) })}
      </p>
      <p>
        <a className="button" href={`/experiences/${experienceId}`}>
          {m.follow_ups_to_experience()}
        </a>
      </p>
    </>
  );
}
