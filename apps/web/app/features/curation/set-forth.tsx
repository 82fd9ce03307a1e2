import type { ThreadLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ThreadList } from '../forum/thread-list.tsx';

interface SetForthProps {
  readonly threads: readonly ThreadLineFragment[];
  /** On top of which list they stand. */
  readonly place: 'COMMUNITY' | 'TOPIC';
}

/** What moderators put before readers: pinned threads, then what they recommend. Nothing where there is none. */
export function SetForth({ threads, place }: SetForthProps): ReactElement {
  const pinned = threads.filter((thread) => thread.pinnedIn === place);
  const featured = threads.filter((thread) => thread.pinnedIn !== place);
  return (
    <>
      <Part title={m.curation_pinned_title()} threads={pinned} />
      <Part title={m.curation_featured_title()} threads={featured} />
    </>
  );
}

function Part({
  title,
  threads,
}: {
  readonly title: string;
  readonly threads: readonly ThreadLineFragment[];
}): ReactElement | null {
  if (threads.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ThreadList threads={threads} />
    </section>
  );
}
