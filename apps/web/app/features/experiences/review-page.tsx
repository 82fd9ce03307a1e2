import {
  EditExperienceOperation,
  type ExperienceDraftPageQuery,
  ExperienceDraftPageOperation,
  ExperienceRevisionOperation,
  PublishExperienceOperation,
  type WritingQuestionPartsFragment,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/review-page';
import { writerHelpAnchor } from '../safety/help/writer-help-anchor.ts';
import { QuestionsAhead, WritingQuestions } from '../safety/writing/writing-questions.tsx';
import { publishWords, willBeSeenBy } from './audience-words.ts';
import { textOf } from './draft/read-form.ts';
import { ReviewProblems } from './draft/review-problems.tsx';
import { ReviewSections } from './draft/review-sections.tsx';
import { draftPath, steps } from './draft/steps.ts';

export async function loader(args: Route.LoaderArgs) {
  const { experienceDraft, communities } = await ask(args, ExperienceDraftPageOperation, {
    id: args.params.id,
    withCommunities: true,
  });
  if (!experienceDraft) throw notFound();
  return { draft: experienceDraft, communities, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { experience, existingId, questions, opensHelp, problems } = await publish(args, form);
  if (experience) throw redirect(`/experiences/${experience.id}${opensHelp ? `?help=1#${writerHelpAnchor}` : ''}`);
  const isStale = problems.some((problem) => problem.code === 'CHANGED_MEANWHILE');
  const revision = isStale ? await revisionOf(args, textOf(form, 'experienceId')) : null;
  return data({ problems, questions, existingId, revision }, { status: 422 });
}

/** The revision that the experience has by now; null for a new one. */
async function revisionOf(args: Route.ActionArgs, id: string | null): Promise<number | null> {
  return id === null ? null : ((await ask(args, ExperienceRevisionOperation, { id })).experience?.revision ?? null);
}

async function publish(args: Route.ActionArgs, form: FormData) {
  const draftId = args.params.id;
  const isSure = textOf(form, 'intent') === 'publish-as-it-is';
  const revision = Number(textOf(form, 'revision'));
  if (revision > 0)
    return (await ask(args, EditExperienceOperation, { input: { draftId, revision, isSure } })).editExperience;
  const idempotencyKey = textOf(form, 'idempotencyKey') ?? crypto.randomUUID();
  return (await ask(args, PublishExperienceOperation, { input: { draftId, idempotencyKey, isSure } }))
    .publishExperience;
}

export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { draft, communities, idempotencyKey } = loaderData;
  const audience = willBeSeenBy(draft.answers, communities ?? undefined);
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.experiences_step_review()} · ${m.experiences_new_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.experiences_step_review()}</h1>
        <QuestionsAhead questions={actionData?.questions} />
        <ReviewProblems draft={draft} refused={actionData} />
        {draft.experienceId ? <Notice>{m.experiences_editing()}</Notice> : null}
        <p className="lead">{m.experiences_review_lead()}</p>
      </div>
      <ReviewSections draftId={draft.id} answers={draft.answers} audience={audience} />
      <PublishForm
        draft={draft}
        communities={communities}
        idempotencyKey={idempotencyKey}
        questions={actionData?.questions}
      />
    </div>
  );
}

interface PublishFormProps {
  readonly draft: NonNullable<ExperienceDraftPageQuery['experienceDraft']>;
  readonly communities: ExperienceDraftPageQuery['communities'];
  readonly idempotencyKey: string;
  readonly questions: readonly WritingQuestionPartsFragment[] | undefined;
}

/** The button says for whom it publishes; with answers missing, the way to the first of them stands in its place. */
function PublishForm({ draft, communities, idempotencyKey, questions }: PublishFormProps): ReactElement {
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {draft.baseRevision === null ? null : <input type="hidden" name="revision" value={draft.baseRevision} />}
      {draft.experienceId === null ? null : <input type="hidden" name="experienceId" value={draft.experienceId} />}
      <WritingQuestions questions={questions} intent="publish-as-it-is" changeAt={draftPath(draft.id, 'story')} />
      <div className="row">
        {draft.problems.length === 0 ? (
          <button className="button">{publishWords(draft.answers, communities ?? undefined)}</button>
        ) : null}
        <a className="button button-quiet" href={draftPath(draft.id, steps.at(-1) ?? 'audience')}>
          {m.frame_back()}
        </a>
        <a href="/my/experiences">{m.experiences_save_later()}</a>
      </div>
    </Form>
  );
}
