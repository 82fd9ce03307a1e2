import type { ReactElement, ReactNode } from 'react';
import { Form, useLocation } from 'react-router';

/** A part of the page with its heading, to which its own forms lead back. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="stack curation-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A form of a part. Its answer is shown at the part, and what the address says besides is kept. */
export function PartForm({ part, children }: { readonly part: string; readonly children: ReactNode }): ReactElement {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  for (const name of ['done', 'undone']) query.delete(name);
  const kept = query.size > 0 ? `?${query}` : '';
  return (
    <Form method="post" action={`${pathname}${kept}#${part}`} className="stack" noValidate>
      {children}
    </Form>
  );
}

/** A button that says what it does. */
export function Deed({
  intent,
  children,
  isQuiet = true,
}: {
  readonly intent: string;
  readonly children: ReactNode;
  readonly isQuiet?: boolean;
}): ReactElement {
  return (
    <div>
      <button className={isQuiet ? 'button button-quiet' : 'button'} type="submit" name="intent" value={intent}>
        {children}
      </button>
    </div>
  );
}
