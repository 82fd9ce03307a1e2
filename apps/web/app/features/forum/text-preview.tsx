import { m } from '@entraide/messages';
import { RichText } from '@entraide/web-ui';
import { type ReactElement, useEffect, useRef } from 'react';

/** A text as it will be read, before it is sent. Takes the focus, so that nobody has to look for it. */
export function TextPreview({
  tree,
  headingLevel = 3,
}: {
  readonly tree: unknown;
  readonly headingLevel?: 2 | 3;
}): ReactElement {
  const Heading = `h${headingLevel}` as const;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), [tree]);
  return (
    <section className="card stack" aria-labelledby="preview-title" tabIndex={-1} ref={ref}>
      <Heading id="preview-title">{m.forum_preview_title()}</Heading>
      <RichText tree={tree} />
      <p className="quiet small">{m.forum_preview_note()}</p>
    </section>
  );
}
