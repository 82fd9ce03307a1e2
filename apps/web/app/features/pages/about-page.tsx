import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

export default function AboutPage(): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{m.frame_site_name()}</title>
      <h1>{m.frame_site_name()}</h1>
    </div>
  );
}
