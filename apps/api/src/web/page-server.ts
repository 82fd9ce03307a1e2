import type { Viewer } from '@entraide/domain-kernel';
import type { ExecutedResult } from '@entraide/server-platform';

/** What the API hands to the pages for one request. The web build's `createPageHandler` takes the same shape. */
export interface PageRequest {
  readonly viewer: Viewer;
  readonly language: 'en' | 'fr';
  readonly nonce: string;
  readonly requestId: string;
  readonly publicOrigin: string;
  execute(operation: { id: string; source: string }, variables: Record<string, unknown>): Promise<ExecutedResult>;
}

export type PageHandler = (request: Request, page: PageRequest) => Promise<Response>;
