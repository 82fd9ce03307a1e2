import type { Viewer } from '@entraide/domain-kernel';

export type Door = 'page' | 'api';

/** What every resolver may know of the request. Handed over as the GraphQL context. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** Through which door the operation came: a page of ours, rendered here, or the API over HTTP. */
  readonly door: Door;
  readonly requestId: string;
  /** A keyed hash of the network address, for slowing down repeated failures; never the address itself. */
  readonly clientKey: string;
  /** Browser and system in words ("Firefox, Android"), for the member's list of sessions. */
  readonly device: string;
  /** Sets or ends the session cookie of the answer. */
  setSessionToken(token: string | null): void;
}
