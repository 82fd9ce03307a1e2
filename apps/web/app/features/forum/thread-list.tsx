import type { ThreadLineFragment } from '@entraide/contract';
import type { ReactElement } from 'react';
import { ThreadLine } from './thread-line.tsx';

interface ThreadListProps {
  readonly threads: readonly ThreadLineFragment[];
  readonly showsCommunity?: boolean;
  readonly headingLevel?: 2 | 3;
}

export function ThreadList({ threads, ...line }: ThreadListProps): ReactElement {
  return (
    <ul className="list-lines">
      {threads.map((thread) => (
        <ThreadLine key={thread.id} thread={thread} {...line} />
      ))}
    </ul>
  );
}
