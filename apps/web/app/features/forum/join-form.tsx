import { m } from '@entraide/messages';
import { ErrorSummary, Notice, RadioRows, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import type { RefusedAction } from './action-problem.ts';
import { membershipRoles } from './membership-roles.ts';

interface JoinFormProps {
  readonly community: { readonly id: string; readonly joining?: 'OPEN' | 'APPROVAL' };
  readonly refused: RefusedAction | undefined;
  readonly role?: string | undefined;
  readonly button: string;
}

/** As whom somebody takes part; the same form joins and changes the role. */
export function JoinForm({ community, refused, role, button }: JoinFormProps): ReactElement {
  const problems = refused?.intent === 'join' ? refused.problems : undefined;
  return (
    <Form method="post" className="stack" preventScrollReset>
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      {problems?.some(({ code }) => code === 'CONSENT_NEEDED') ? <ConsentLink /> : null}
      <RadioRows
        name="role"
        legend={m.forum_join_role()}
        hint={m.forum_join_role_hint()}
        error={errorOf(problems, 'role')}
        value={role}
        choices={membershipRoles.map((value) => ({ value, label: termOf('membership_role', value) }))}
      />
      {community.joining === 'APPROVAL' ? <p className="quiet">{m.forum_join_approval()}</p> : null}
      <button className="button" type="submit">
        {button}
      </button>
      <input type="hidden" name="intent" value="join" />
      <input type="hidden" name="communityId" value={community.id} />
    </Form>
  );
}

/** The way to the agreement without which nothing about health is taken. */
export function ConsentLink(): ReactElement {
  return (
    <Notice tone="caution">
      <p>
        <a href="/settings/health-data">{m.forum_consent_link()}</a>
      </p>
    </Notice>
  );
}
