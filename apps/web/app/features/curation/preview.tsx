import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';

type Readers = Parameters<typeof readersOf>[0];

const readersOf = (visibility: 'PUBLIC' | 'MEMBERS' | 'COMMUNITY' | 'ONLY_ME'): string =>
  termOf('visibility', visibility);

/** Who will read it then: nobody more than before. */
export const readersWords = (before: Readers, after: Readers): string =>
  before === after
    ? m.curation_readers_same({ readers: readersOf(after) })
    : m.curation_readers_fewer({ readers: readersOf(after) });

/** In words what a deed would do, with the button that does it. */
export function Preview({
  lines,
  intent,
  shown,
  button,
}: {
  readonly lines: readonly string[];
  readonly intent: string;
  /** What it would be done with: the deed is shown again when the form says something else by then. */
  readonly shown: string;
  readonly button: string;
}): ReactElement {
  return (
    <Notice role="status">
      <div className="stack-tight">
        <h3>{m.curation_preview_title()}</h3>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{m.curation_preview_undo()}</p>
        <input type="hidden" name="shown" value={shown} />
        <div>
          <button className="button" type="submit" name="intent" value={intent}>
            {button}
          </button>
        </div>
      </div>
    </Notice>
  );
}
