import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface ChipProps {
  readonly href: string;
  readonly name: string;
  /** How many there are; left out for what is chosen already. */
  readonly count?: number;
  readonly isCurrent?: boolean;
}

/** A way to narrow the question down: an ordinary link. */
export function Chip({ href, name, count, isCurrent = false }: ChipProps): ReactElement {
  return (
    <li>
      <a className={isCurrent ? 'chip chip-current' : 'chip'} href={href} aria-current={isCurrent ? 'true' : undefined}>
        {count === undefined ? name : m.search_count_of({ name, count })}
      </a>
    </li>
  );
}

/** A filter that holds, and the way out of it. */
export function RemovableChip({ href, name }: { readonly href: string; readonly name: string }): ReactElement {
  return (
    <li>
      <a className="chip chip-current" href={href} aria-label={m.search_remove({ name })}>
        {name} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}
