import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { linkHeaders } from './link-headers.ts';

export const headers = linkHeaders;

/** After an answer by link: what happens with it. The same for everybody, so it tells nothing of anybody. */
export default function FollowUpThanksPage(): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{`${m.follow_ups_thanks_title()} · ${m.frame_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{m.follow_ups_thanks_title()}</h1>
      <p className="lead">{m.follow_ups_thanks()}</p>
      <p>{m.follow_ups_thanks_figures()}</p>
      <p>{m.follow_ups_thanks_worry()}</p>
      <p className="quiet">{m.follow_ups_thanks_close()}</p>
      <p className="row">
        <a href="/my/experiences">{m.follow_ups_to_my_experiences()}</a>
      </p>
    </div>
  );
}
