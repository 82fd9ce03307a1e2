import { JoinCommunityOperation, LeaveCommunityOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ask } from '../../page-request.ts';
import { type ActionProblem, type PageArguments, textOf } from './action-problem.ts';
import { membershipRoles } from './membership-roles.ts';

/** Joins, or changes the role. @returns what stands in the way; nothing when it is done */
export async function join(args: PageArguments, form: FormData): Promise<readonly ActionProblem[]> {
  const role = membershipRoles.find((candidate) => candidate === form.get('role'));
  if (!role) return [{ code: 'REQUIRED', field: 'role', message: m.forum_join_role_missing() }];
  const { joinCommunity } = await ask(args, JoinCommunityOperation, {
    input: { communityId: textOf(form, 'communityId'), role },
  });
  return joinCommunity.problems;
}

/** Leaves, or takes a request to join back. */
export async function leave(args: PageArguments, form: FormData): Promise<readonly ActionProblem[]> {
  const { leaveCommunity } = await ask(args, LeaveCommunityOperation, { communityId: textOf(form, 'communityId') });
  return leaveCommunity.problems;
}
