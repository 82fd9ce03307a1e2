import type { CommunityHeadFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import type { RefusedAction } from './action-problem.ts';
import { JoinForm } from './join-form.tsx';
import { communityPath, signInPath } from './paths.ts';

interface MembershipPanelProps {
  readonly community: CommunityHeadFragment;
  readonly refused: RefusedAction | undefined;
}

/** Where the reader stands with the community: outside, asking, or part of it. */
export function MembershipPanel({ community, refused }: MembershipPanelProps): ReactElement | null {
  const { viewer } = usePage();
  if (community.isArchived && !community.viewerMembership) return null;
  if (!viewer) return <VisitorPanel community={community} />;
  if (community.viewerMembership) return <MemberPanel community={community} refused={refused} />;
  return (
    <details className="join" id="join" open={refused?.intent === 'join'}>
      <summary className="button">{community.joining === 'APPROVAL' ? m.forum_ask_to_join() : m.forum_join()}</summary>
      <div className="card join-body">
        <JoinForm
          community={community}
          refused={refused}
          button={community.joining === 'APPROVAL' ? m.forum_ask_to_join() : m.forum_join_button()}
        />
      </div>
    </details>
  );
}

function VisitorPanel({ community }: { readonly community: CommunityHeadFragment }): ReactElement {
  return (
    <p id="join" className="row">
      <a className="button" href={signInPath(communityPath(community.slug))}>
        {m.forum_join()}
      </a>
      <span className="quiet small">{m.forum_join_visitor()}</span>
    </p>
  );
}

function MemberPanel({ community, refused }: MembershipPanelProps): ReactElement | null {
  const { now, language } = usePage();
  const membership = community.viewerMembership;
  if (!membership) return null;
  const role = termOf('membership_role', membership.role);
  const isActive = membership.state === 'ACTIVE';
  return (
    <div id="join" className="stack-tight">
      {isActive ? (
        <p>{m.forum_member_as({ role })}</p>
      ) : (
        <Notice role="status">
          <p>
            {m.forum_requested_as({ role })} <Moment at={membership.since} now={now} language={language} />.{' '}
            {m.forum_requested_next()}
          </p>
        </Notice>
      )}
      <div className="row">
        <details className="disclosure" open={refused?.intent === 'join'}>
          <summary>{m.forum_change_role()}</summary>
          <div className="card">
            <JoinForm
              community={community}
              refused={refused}
              role={membership.role}
              button={m.forum_change_role_button()}
            />
          </div>
        </details>
        <LeaveForm community={community} refused={refused} isActive={isActive} />
      </div>
    </div>
  );
}

function LeaveForm({
  community,
  refused,
  isActive,
}: MembershipPanelProps & { readonly isActive: boolean }): ReactElement {
  const problems = refused?.intent === 'leave' ? refused.problems : undefined;
  return (
    <details className="disclosure" open={problems !== undefined}>
      <summary>{isActive ? m.forum_leave() : m.forum_withdraw_request()}</summary>
      <Form method="post" className="card stack">
        <ErrorSummary title={m.frame_error_summary()} problems={problems} />
        <p>{isActive ? m.forum_leave_text() : m.forum_withdraw_request_text()}</p>
        <button className="button button-danger" type="submit">
          {isActive ? m.forum_leave_button() : m.forum_withdraw_request()}
        </button>
        <input type="hidden" name="intent" value="leave" />
        <input type="hidden" name="communityId" value={community.id} />
      </Form>
    </details>
  );
}
