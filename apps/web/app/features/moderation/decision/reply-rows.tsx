import { m } from '@entraide/messages';
import { CheckboxRows, errorOf, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import { usePage } from '../../../use-page.ts';
import { arrangePath } from '../../curation/paths.ts';
import type { ArrangeFieldsProps } from './arrange-fields-props.ts';

type Reply = ArrangeFieldsProps['arranging']['replies'][number];

/** Which replies become a conversation of their own. The one that is reported goes along without being ticked. */
export function ReplyRows({ target, arranging, values, problems }: ArrangeFieldsProps): ReactElement {
  const { language } = usePage();
  const isReply = target.kind === 'POST';
  const replies = arranging.replies.filter(({ id }) => id !== target.id);
  const error = errorOf(problems, 'postIds');
  if (replies.length === 0)
    return (
      <p id="postIds" className={error ? 'field-error' : undefined}>
        {error ?? (isReply ? m.decisions_form_posts_reported() : m.decisions_form_posts_none())}
      </p>
    );
  return (
    <>
      <CheckboxRows
        name="postIds"
        legend={isReply ? m.decisions_form_posts_also() : m.decisions_form_posts()}
        hint={isReply ? m.decisions_form_posts_reported() : undefined}
        error={error}
        values={values?.postIds}
        choices={replies.map((reply) => ({
          value: reply.id,
          label: `${reply.authorName ?? m.frame_former_member()}, ${longDate(new Date(reply.writtenAt), language)}`,
          hint: <span lang={reply.language.toLowerCase()}>{wordsOf(reply)}</span>,
        }))}
      />
      {arranging.hasMoreReplies ? <OthersElsewhere threadId={arranging.threadId} isReply={isReply} /> : null}
    </>
  );
}

function OthersElsewhere({
  threadId,
  isReply,
}: {
  readonly threadId: string;
  readonly isReply: boolean;
}): ReactElement {
  return (
    <p className="quiet small">
      {isReply ? m.decisions_form_posts_more_after() : m.decisions_form_posts_more()}{' '}
      <a href={arrangePath(threadId, 'split')}>{m.curation_link()}</a>
    </p>
  );
}

/** What stands behind a warning stays behind it. */
function wordsOf({ excerpt, warnings }: Reply): string {
  if (excerpt) return excerpt;
  return warnings.length > 0
    ? m.curation_split_folded({ warnings: warnings.map((warning) => termOf('warning', warning)).join(', ') })
    : m.curation_split_no_words();
}
