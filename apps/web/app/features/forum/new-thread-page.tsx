import { NewThreadPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound, pathOf } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/new-thread-page';
import { QuestionsAhead, WritingQuestions } from '../safety/writing/writing-questions.tsx';
import { type RefusedAction, textOf } from './action-problem.ts';
import { ConceptChoices } from './concept-choices.tsx';
import { mergeOffers } from './concept-offer.ts';
import { ConsentLink } from './join-form.tsx';
import { join } from './membership-action.ts';
import { type NewThreadAnswer, answerNewThread } from './new-thread-actions.ts';
import { NewThreadFields, VisibilityField } from './new-thread-fields.tsx';
import { emptyThread } from './new-thread-form.ts';
import { communityPath, signInPath } from './paths.ts';
import { TextPreview } from './text-preview.tsx';
import { WarningChoices } from './warning-choices.tsx';
import { WritingObstacle } from './writing-obstacle.tsx';

const longestTitle = 150;

export async function loader(args: Route.LoaderArgs) {
  const { community, viewer } = await ask(args, NewThreadPageOperation, { slug: args.params.slug });
  if (!viewer) throw redirect(signInPath(pathOf(args.request)));
  if (!community) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const wished = searchParams.get('topic');
  const open = community.topics.filter((topic) => !topic.isArchived);
  const topic = open.find(({ slug }) => slug === wished) ?? open[0];
  // Words of a search that found nothing are not lost: they come along as a title to go on from.
  const title = (searchParams.get('title') ?? '').slice(0, longestTitle);
  return { community, topicId: topic?.id ?? '', title, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  if (textOf(form, 'intent') !== 'join') {
    const answer = await answerNewThread(args, form);
    return data({ answer }, { status: answer.problems.length > 0 || answer.questions?.length ? 422 : 200 });
  }
  const problems = await join(args, form);
  if (problems.length === 0) throw redirect(pathOf(args.request));
  return data({ refused: { intent: 'join', problems } satisfies RefusedAction }, { status: 422 });
}

export default function NewThreadPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community } = loaderData;
  const refused = actionData && 'refused' in actionData ? actionData.refused : undefined;
  const answer = actionData && 'answer' in actionData ? actionData.answer : undefined;
  return (
    <div className="page-narrow stack">
      <title>{`${m.forum_new_thread()} · ${community.name} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: community.name, href: communityPath(community.slug) }]}
      />
      <h1>{m.forum_new_thread_title({ community: community.name })}</h1>
      {community.viewerCanStartThread ? (
        <NewThread {...loaderData} answer={answer} />
      ) : (
        <WritingObstacle
          obstacle={community.startThreadObstacle}
          community={community}
          isWaitingForModerator={community.viewerMembership?.state === 'REQUESTED'}
          refused={refused}
        />
      )}
    </div>
  );
}

type NewThreadData = Route.ComponentProps['loaderData'];

interface NewThreadProps extends Pick<NewThreadData, 'community' | 'topicId' | 'title' | 'idempotencyKey'> {
  readonly answer: NewThreadAnswer | undefined;
}

function NewThread({ community, topicId, title, idempotencyKey, answer }: NewThreadProps): ReactElement {
  const { language } = usePage();
  const problems = answer?.problems;
  const values = answer?.values ?? { ...emptyThread(topicId, language), title };
  return (
    <>
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      {problems?.some(({ code }) => code === 'CONSENT_NEEDED') ? <ConsentLink /> : null}
      <QuestionsAhead questions={answer?.questions} />
      {answer?.preview ? <TextPreview tree={answer.preview} headingLevel={2} /> : null}
      <Form method="post" className="new-thread stack-loose">
        {/* The first submit button of a form answers the Enter key: it must not publish. */}
        <button className="visually-hidden" type="submit" name="intent" value="enter" tabIndex={-1} aria-hidden="true">
          {m.forum_preview()}
        </button>
        <NewThreadFields community={community} values={values} problems={problems} />
        <VisibilityField value={values.visibility} error={errorOf(problems, 'visibility')} />
        <WarningChoices chosen={values.warnings} />
        <ConceptChoices
          offered={mergeOffers(
            community.conditions.map((condition) => ({ ...condition, kind: 'CONDITION' as const })),
            answer?.offered ?? [],
          )}
          chosen={values.conceptIds}
          text={values.conceptText}
          isNothingFound={answer?.isNothingFound ?? false}
          error={errorOf(problems, 'conceptIds')}
        />
        <WritingQuestions questions={answer?.questions} intent="start-as-it-is" changeAt="#text" />
        <div className="row">
          <button className="button" type="submit" name="intent" value="start">
            {m.forum_publish()}
          </button>
          <button className="button button-quiet" type="submit" name="intent" value="preview">
            {m.forum_preview()}
          </button>
        </div>
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="communityId" value={community.id} />
      </Form>
    </>
  );
}
