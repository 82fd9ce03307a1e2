import { redirect } from 'react-router';
import { notFound, pathOf } from '../../../page-request.ts';

interface ViewerRights {
  readonly isAdministrator: boolean;
  readonly isSuspended: boolean;
}

/**
 * Lets administrators pass.
 * @throws a redirect to the sign-in page for visitors, the page for 404 for everybody else
 */
export function requireAdministrator(viewer: ViewerRights | null, request: Request): void {
  if (!viewer) throw redirect(`/sign-in?next=${encodeURIComponent(pathOf(request))}`);
  if (!viewer.isAdministrator || viewer.isSuspended) throw notFound();
}
