import { HomeForMembersOperation, HomeForVisitorsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask, pageRequestContext } from '../../page-request.ts';
import type { Route } from './+types/home-page';
import { MemberHome } from './member-home.tsx';
import { VisitorHome } from './visitor-home.tsx';

/** One statement budget, one operation: visitors and members see different things first. */
export async function loader(args: Route.LoaderArgs) {
  const isMember = args.context.get(pageRequestContext).viewer.kind === 'member';
  return isMember
    ? { member: await ask(args, HomeForMembersOperation, {}), visitor: null }
    : { member: null, visitor: await ask(args, HomeForVisitorsOperation, {}) };
}

export default function HomePage({ loaderData }: Route.ComponentProps): ReactElement {
  return (
    <>
      <title>{m.home_title()}</title>
      {loaderData.member ? <MemberHome home={loaderData.member} /> : <VisitorHome home={loaderData.visitor} />}
    </>
  );
}
