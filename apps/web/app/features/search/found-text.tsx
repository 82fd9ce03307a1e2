import type { FoundTextFragment } from '@entraide/contract';
import { Fragment, type ReactElement } from 'react';

/** A text with what was asked for marked. */
export function FoundText({ parts }: { readonly parts: readonly FoundTextFragment[] }): ReactElement {
  return (
    <>
      {parts.map((part, index) =>
        part.isMatch ? <mark key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>,
      )}
    </>
  );
}
