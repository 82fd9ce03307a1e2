import type { Operation } from '@entraide/contract';
import { type RouterContextProvider, createContext, data, redirect } from 'react-router';

interface ExecutedResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> | undefined }[];
}

/** What the API hands to the pages for one request. */
export interface PageRequest {
  readonly viewer: { readonly kind: 'visitor' | 'member' };
  readonly language: 'en' | 'fr';
  readonly nonce: string;
  readonly requestId: string;
  readonly publicOrigin: string;
  execute(operation: { id: string; source: string }, variables: Record<string, unknown>): Promise<ExecutedResult>;
}

export const pageRequestContext = createContext<PageRequest>();

interface LoaderArguments {
  readonly context: Readonly<RouterContextProvider>;
  readonly request: Request;
}

/**
 * Runs an operation for a loader or action.
 * @throws a redirect to the sign-in page where a member is needed, the page for 404 where nothing is to be found,
 * the page for 500 on faults
 */
export async function ask<Result, Variables extends Record<string, unknown>>(
  { context, request }: LoaderArguments,
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const result = await context.get(pageRequestContext).execute(operation, variables);
  const codes = (result.errors ?? []).map((error) => error.extensions?.['code']);
  if (codes.length === 0) return result.data as Result;
  if (codes.includes('UNAUTHENTICATED')) throw redirect(`/sign-in?next=${encodeURIComponent(pathOf(request))}`);
  if (codes.includes('NOT_FOUND') || codes.includes('BAD_USER_INPUT')) throw notFound();
  throw data(null, { status: 500 });
}

/** The page for what is missing or not for this reader: thrown by loaders. */
export const notFound = (): ReturnType<typeof data<null>> => data(null, { status: 404 });

/** Path and query of the page a request is for, without the router's own suffix. */
export function pathOf(request: Request): string {
  const url = new URL(request.url);
  return `${url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')}${url.search}`;
}
