import type { ContentWarning, PostEntryFragment, WritingQuestionPartsFragment } from '@entraide/contract';
import { excerptOf, type RichText } from '@entraide/domain-text';
import { m } from '@entraide/messages';
import { ErrorSummary, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, useLocation } from 'react-router';
import { usePage } from '../../use-page.ts';
import { WritingQuestions } from '../safety/writing/writing-questions.tsx';
import type { RefusedAction } from './action-problem.ts';
import { DraftNote } from './draft-note.tsx';
import { Folded } from './folded.tsx';
import { ConsentLink } from './join-form.tsx';
import { replyButton } from './reply-audience.ts';
import { TextPreview } from './text-preview.tsx';
import type { ThreadOfPage } from './thread-head.tsx';
import { useForgetPublished, useKeptDraft } from './use-kept-draft.ts';
import { WarningChoices } from './warning-choices.tsx';

/** What an action gives back to the reply box: a refusal, or the text as it will be read. */
export interface ReplyAnswer extends RefusedAction {
  readonly preview?: RichText;
  readonly questions?: readonly WritingQuestionPartsFragment[];
  readonly values: { readonly text: string; readonly warnings: readonly ContentWarning[] };
}

interface ReplyBoxProps {
  readonly thread: ThreadOfPage;
  readonly quoted: PostEntryFragment | undefined;
  /** Markdown of the reader's own posts on this page. */
  readonly ownTexts: readonly string[];
  readonly idempotencyKey: string;
  readonly answer: ReplyAnswer | undefined;
}

/** Already open at the end of the page; who will read the reply stands on its button. */
export function ReplyBox({ thread, quoted, ownTexts, idempotencyKey, answer }: ReplyBoxProps): ReactElement {
  const { viewer } = usePage();
  const { pathname, search } = useLocation();
  const pseudonym = viewer?.pseudonym ?? '';
  useForgetPublished(pseudonym, ownTexts);
  const { areaRef, noteRef, dismiss } = useKeptDraft(pseudonym, `thread/${thread.id}`);
  return (
    <Form className="stack" method="post" action={`${pathname}${search}#reply`}>
      <ErrorSummary title={m.frame_error_summary()} problems={answer?.problems} />
      {answer?.problems.some(({ code }) => code === 'CONSENT_NEEDED') ? <ConsentLink /> : null}
      {answer?.preview ? <TextPreview tree={answer.preview} /> : null}
      {quoted?.tree ? <QuotedForReply quoted={quoted} /> : null}
      <TextArea
        name="text"
        ref={areaRef}
        label={m.forum_reply_label()}
        hint={m.forum_text_hint()}
        error={errorOf(answer?.problems, 'text')}
        defaultValue={answer?.values.text}
        rows={7}
        maxLength={20_000}
      />
      <DraftNote noteRef={noteRef} onDismiss={dismiss} />
      <WarningChoices chosen={answer?.values.warnings ?? []} />
      <WritingQuestions questions={answer?.questions} intent="reply-as-it-is" changeAt="#text" />
      <div className="row">
        <button className="button" type="submit" name="intent" value="reply">
          {replyButton(thread.visibility)}
        </button>
        <button className="button button-quiet" type="submit" name="intent" value="preview">
          {m.forum_preview()}
        </button>
      </div>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
    </Form>
  );
}

function QuotedForReply({ quoted }: { readonly quoted: PostEntryFragment }): ReactElement {
  const { pathname, search } = useLocation();
  const withoutQuote = new URLSearchParams(search);
  withoutQuote.delete('quote');
  const rest = withoutQuote.size > 0 ? `?${withoutQuote}` : '';
  return (
    <blockquote className="quoted">
      <input type="hidden" name="quotedPostId" value={quoted.id} />
      <Folded warnings={quoted.warnings}>
        <p>{excerptOf(quoted.tree ?? [], 300)}</p>
      </Folded>
      <p className="small">
        {m.forum_quoted_from({ name: quoted.author?.pseudonym ?? m.frame_former_member() })}
        {' · '}
        <a href={`${pathname}${rest}#reply`}>{m.forum_drop_quote()}</a>
      </p>
    </blockquote>
  );
}
