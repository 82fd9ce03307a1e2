import type { CommunityEditorQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { memberPath } from '../forum/paths.ts';
import type { AdminProblem } from './community-actions.ts';

interface ModeratorsSectionProps {
  readonly community: NonNullable<CommunityEditorQuery['community']>;
  readonly refused: { readonly problems: readonly AdminProblem[]; readonly pseudonym: string } | null;
}

/** Who looks after the community: appoint by pseudonym, dismiss after a confirming word. */
export function ModeratorsSection({ community, refused }: ModeratorsSectionProps): ReactElement {
  return (
    <section className="stack measure moderators-section" id="moderators">
      <h2>{m.forum_moderators()}</h2>
      {community.moderators.length > 0 ? (
        <ul className="list-lines">
          {community.moderators.map((moderator) => (
            <li key={moderator.id} className="row row-spread">
              <a href={memberPath(moderator.pseudonym)}>{moderator.pseudonym}</a>
              <details className="disclosure">
                <summary>
                  {m.forum_admin_dismiss()}
                  <span className="visually-hidden">{`, ${moderator.pseudonym}`}</span>
                </summary>
                <Form method="post" className="stack-tight">
                  <p>{m.forum_admin_dismiss_text({ name: moderator.pseudonym })}</p>
                  <input type="hidden" name="id" value={community.id} readOnly />
                  <input type="hidden" name="memberId" value={moderator.id} readOnly />
                  <button className="button button-danger" type="submit" name="intent" value="dismiss">
                    {m.forum_admin_dismiss_button({ name: moderator.pseudonym })}
                  </button>
                </Form>
              </details>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{m.forum_no_moderators()}</p>
      )}
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={community.id} readOnly />
        <TextField
          name="pseudonym"
          label={m.forum_admin_appoint_label()}
          hint={m.forum_admin_appoint_hint()}
          error={errorOf(refused?.problems, 'pseudonym')}
          defaultValue={refused?.pseudonym ?? ''}
          maxLength={24}
          autoComplete="off"
          autoCapitalize="none"
        />
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="appoint">
            {m.forum_admin_appoint()}
          </button>
        </p>
      </Form>
    </section>
  );
}
