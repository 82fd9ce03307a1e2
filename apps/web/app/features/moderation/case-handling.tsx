import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';

interface CaseHandlingProps {
  readonly entry: CaseViewFragment;
  readonly isMine: boolean;
}

/** Take a case, take it over, give it back, let it wait: one form, one button each. */
export function CaseHandling({ entry, isMine }: CaseHandlingProps): ReactElement | null {
  const { take, release, putToWait } = entry.viewerCan;
  if (!take && !release && !putToWait) return null;
  const other = !isMine && entry.holder ? entry.holder.pseudonym : null;
  return (
    <Form method="post" className="case-handling stack-tight">
      <input type="hidden" name="revision" value={entry.revision} />
      <div className="row">
        {take ? (
          <button className={other ? 'button button-quiet' : 'button'} type="submit" name="intent" value="take">
            {takeWords(other, isMine)}
          </button>
        ) : null}
        {putToWait ? (
          <button className="button button-quiet" type="submit" name="intent" value="wait">
            {m.moderation_wait()}
          </button>
        ) : null}
        {release ? (
          <button className="button button-quiet" type="submit" name="intent" value="release">
            {m.moderation_release()}
          </button>
        ) : null}
      </div>
      <p className="quiet small">{hintFor(entry, other)}</p>
    </Form>
  );
}

function takeWords(other: string | null, isMine: boolean): string {
  if (other) return m.moderation_take_over({ name: other });
  return isMine ? m.moderation_take_up() : m.moderation_take();
}

function hintFor({ viewerCan }: CaseViewFragment, other: string | null): string {
  if (viewerCan.putToWait) return m.moderation_wait_hint();
  return other ? m.moderation_take_over_hint({ name: other }) : m.moderation_take_hint();
}
