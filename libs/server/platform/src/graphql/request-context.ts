import type { Viewer } from '@entraide/domain-kernel';

/** What every resolver may know of the request. Handed over as the GraphQL context. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** A keyed hash of the network address, for slowing down repeated failures; never the address itself. */
  readonly clientKey: string;
  /** Browser and system in words ("Firefox, Android"), for the member's list of sessions. */
  readonly device: string;
  /** Sets or ends the session cookie of the answer. */
  setSessionToken(token: string | null): void;
}
