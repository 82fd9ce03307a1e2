import type { ReactElement } from 'react';
import type { Fill } from './fills.ts';

/** A small square painted like the segment of a chart; decorative, the word stands beside it. */
export function Mark({ fill }: { readonly fill: Fill }): ReactElement {
  return (
    <svg className="mark" aria-hidden="true">
      <rect className={`f-${fill}`} />
    </svg>
  );
}
