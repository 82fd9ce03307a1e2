import type { ReactElement, ReactNode } from 'react';

/** A list without entries: what that means and what to do next. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="empty stack-tight">{children}</div>;
}
