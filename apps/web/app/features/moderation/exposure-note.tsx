import type { ExposureViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/** How many hard texts the reader of this page has opened today, and a break where it would be good. */
export function ExposureNote({ exposure }: { readonly exposure: ExposureViewFragment | null }): ReactElement | null {
  if (!exposure || exposure.today === 0) return null;
  if (exposure.needsBreak) return <BreakProposed exposure={exposure} />;
  return (
    <details className="disclosure">
      <summary>{m.case_exposure_link()}</summary>
      <div className="stack-tight">
        <p>{m.case_exposure_today({ count: exposure.today })}</p>
        <p className="quiet small">{detailOf(exposure)}</p>
      </div>
    </details>
  );
}

function BreakProposed({ exposure }: { readonly exposure: ExposureViewFragment }): ReactElement {
  const names = exposure.colleagues.map(({ pseudonym }) => pseudonym).join(', ');
  return (
    <section className="notice stack-tight" aria-labelledby="break-title">
      <h2 id="break-title">{m.case_break_title()}</h2>
      <p>{m.case_break_text({ hour: exposure.thisHour, day: exposure.today })}</p>
      <p>{names ? m.case_break_colleagues({ names }) : m.case_break_nobody()}</p>
      <p>
        <a href="/help">{m.case_break_help()}</a>
      </p>
      <p className="quiet small">{detailOf(exposure)}</p>
    </section>
  );
}

const detailOf = ({ dangerToday, imagesToday }: ExposureViewFragment): string =>
  m.case_exposure_detail({ danger: dangerToday, images: imagesToday });
