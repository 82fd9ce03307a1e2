import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface WorryButtonProps {
  readonly kind: 'thread' | 'post' | 'experience' | 'member';
  readonly id: string;
}

/** Tells the moderators that somebody may be in danger, and shows help: a form of its own, so that nothing but a press sends it. */
export function WorryButton({ kind, id }: WorryButtonProps): ReactElement {
  return (
    <form method="post" action={worriedPath(kind, id)}>
      <button className="link-button" type="submit">
        {m.safety_worried_button()}
      </button>
    </form>
  );
}

export const worriedPath = (kind: WorryButtonProps['kind'], id: string): string => `/worried?kind=${kind}&id=${id}`;
