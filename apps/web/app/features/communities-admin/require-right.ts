import { redirect } from 'react-router';
import { notFound, pathOf } from '../../page-request.ts';

/**
 * Lets those pass who may see a page.
 * @throws a redirect to the sign-in page for visitors, the page for 404 for everybody else
 */
export function requireRight(viewer: object | null, isAllowed: boolean, request: Request): void {
  if (isAllowed) return;
  throw viewer ? notFound() : redirect(`/sign-in?next=${encodeURIComponent(pathOf(request))}`);
}

/** {@link requireRight} for administrators. */
export function requireAdministrator(
  viewer: { readonly isAdministrator: boolean; readonly isSuspended: boolean } | null,
  request: Request,
): void {
  requireRight(viewer, viewer !== null && viewer.isAdministrator && !viewer.isSuspended, request);
}
