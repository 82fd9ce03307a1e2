import type { Effectiveness } from '@entraide/contract';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';

/** How much it helped, in words, with a swatch that differs in lightness too. */
export function EffectMark({ effectiveness }: { readonly effectiveness: Effectiveness }): ReactElement {
  return (
    <span className="effect-mark">
      <span className={`effect-swatch effect-${effectiveness.toLowerCase()}`} aria-hidden="true" />
      {termOf('effectiveness', effectiveness)}
    </span>
  );
}
