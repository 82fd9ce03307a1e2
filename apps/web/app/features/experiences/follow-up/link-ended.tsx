import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/** Used, too old, unknown or withdrawn: one page for all of them, with a way on. */
export function LinkEnded(): ReactElement {
  return (
    <>
      <title>{`${m.follow_ups_link_ended_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.follow_ups_link_ended_title()}</h1>
      <p className="lead">{m.follow_ups_link_ended()}</p>
      <p>
        <a className="button" href="/my/experiences">
          {m.follow_ups_to_my_experiences()}
        </a>
      </p>
    </>
  );
}
