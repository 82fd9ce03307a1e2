import { m } from '@entraide/messages';
import { type RefObject, useEffect, useRef } from 'react';
import { attachSearchTyping } from './search-typing.ts';

/** What a search form needs so that answers come while typing, whichever script runs on the page. */
export function useSearchTyping(): { ref: RefObject<HTMLFormElement | null>; 'data-suggestions': string } {
  const ref = useRef<HTMLFormElement>(null);
  const label = m.search_typing_label();
  useEffect(() => (ref.current ? attachSearchTyping(ref.current, label) : undefined), [label]);
  return { ref, 'data-suggestions': label };
}
