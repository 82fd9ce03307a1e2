import {
  type ContentWarning,
  EditPostOperation,
  PostToEditOperation,
  PreviewTextOperation,
  type WritingQuestionPartsFragment,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, RichText, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/edit-post-page';
import { QuestionsAhead, WritingQuestions } from '../safety/writing/writing-questions.tsx';
import { type ActionProblem, textOf } from './action-problem.ts';
import { warningsOf } from './content-warnings.ts';
import { postPath } from './paths.ts';
import { TextPreview } from './text-preview.tsx';
import { isSure, placeOf } from './thread-actions.ts';
import { WarningChoices } from './warning-choices.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { post: place } = await ask(args, PostToEditOperation, { id: args.params.id });
  if (!place?.post.viewerCanEdit) throw notFound();
  return place;
}

interface EditAnswer {
  readonly problems: readonly ActionProblem[];
  readonly preview?: unknown;
  readonly questions?: readonly WritingQuestionPartsFragment[];
  readonly values: { readonly text: string; readonly title: string; readonly warnings: readonly ContentWarning[] };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = { text: textOf(form, 'text'), title: textOf(form, 'title'), warnings: warningsOf(form) };
  if (form.get('intent') === 'preview') {
    const { previewText } = await ask(args, PreviewTextOperation, { text: values.text });
    return data({ problems: [], preview: previewText, values } satisfies EditAnswer as EditAnswer);
  }
  const { editPost } = await ask(args, EditPostOperation, {
    input: {
      postId: args.params.id,
      revision: Number(textOf(form, 'revision')),
      text: values.text,
      warnings: values.warnings,
      isSure: isSure(form),
      ...(form.has('title') ? { title: values.title } : {}),
    },
  });
  const { post, opensHelp, questions, problems } = editPost;
  if (post) throw redirect(await placeOf(args, args.params.id, opensHelp));
  return data({ problems, questions, values } satisfies EditAnswer as EditAnswer, { status: 422 });
}

/** Also after a refusal: somebody may have changed the post meanwhile, and the next attempt builds on that. */
export const shouldRevalidate = (): boolean => true;

export default function EditPostPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { post, threadTitle } = loaderData;
  const problems = actionData?.problems;
  const hasChanged = problems?.some(({ code }) => code === 'CHANGED_MEANWHILE') ?? false;
  return (
    <div className="page-narrow stack">
      <title>{`${m.forum_edit_title()} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ label: threadTitle, href: postPath(post.id) }]} />
      <h1>{m.forum_edit_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      <QuestionsAhead questions={actionData?.questions} />
      {hasChanged ? (
        <section className="card stack" aria-labelledby="newest-title">
          <h2 id="newest-title">{m.forum_newest_state()}</h2>
          <RichText tree={post.tree} />
        </section>
      ) : null}
      {actionData?.preview ? <TextPreview tree={actionData.preview} headingLevel={2} /> : null}
      <Form method="post" className="stack">
        {post.isOpening ? (
          <TextField
            name="title"
            label={m.forum_title_label()}
            error={errorOf(problems, 'title')}
            defaultValue={actionData?.values.title ?? threadTitle}
            maxLength={150}
          />
        ) : null}
        <TextArea
          name="text"
          label={m.forum_text_label()}
          hint={m.forum_text_hint()}
          error={errorOf(problems, 'text')}
          defaultValue={actionData?.values.text ?? post.source ?? ''}
          rows={12}
        />
        <WarningChoices chosen={actionData?.values.warnings ?? post.warnings} />
        <p className="quiet small">{m.forum_edit_note()}</p>
        <WritingQuestions questions={actionData?.questions} intent="save-as-it-is" changeAt="#text" />
        <div className="row">
          <button className="button" type="submit" name="intent" value="save">
            {m.frame_save()}
          </button>
          <button className="button button-quiet" type="submit" name="intent" value="preview">
            {m.forum_preview()}
          </button>
          <a className="button button-plain" href={postPath(post.id)}>
            {m.frame_cancel()}
          </a>
        </div>
        <input type="hidden" name="revision" value={post.revision} />
      </Form>
    </div>
  );
}
