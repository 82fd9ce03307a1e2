import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface ChipProps {
  readonly href: string;
  readonly name: string;
  /** How many results it leads to; left out for what is chosen already. */
  readonly count?: number;
  /** Whether there may be more than the count. */
  readonly isAtLeast?: boolean;
  readonly isCurrent?: boolean;
  /** The language of the name when it is not the page's. */
  readonly lang?: string | undefined;
}

/** A way to narrow the question down: an ordinary link. */
export function Chip({ href, name, count, isAtLeast = false, isCurrent = false, lang }: ChipProps): ReactElement {
  return (
    <li>
      <a className={isCurrent ? 'chip chip-current' : 'chip'} href={href} aria-current={isCurrent ? 'true' : undefined}>
        <span lang={lang}>{name}</span>
        {count === undefined ? null : (
          <span className="chip-count">
            {isAtLeast ? m.search_count_at_least({ count }) : m.search_count({ count })}
          </span>
        )}
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
