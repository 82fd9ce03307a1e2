import type { ReactElement, ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'neutral' | 'good' | 'caution' | 'danger';
  /** `status` is read out politely when the page shows it after an action. */
  readonly role?: 'status' | 'alert' | 'note';
  readonly children: ReactNode;
}

export function Notice({ tone = 'neutral', role = 'note', children }: NoticeProps): ReactElement {
  return (
    <div className={tone === 'neutral' ? 'notice' : `notice notice-${tone}`} role={role}>
      {children}
    </div>
  );
}
