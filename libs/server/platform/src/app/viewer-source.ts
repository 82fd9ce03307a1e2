import type { Language, Viewer } from '@entraide/domain-kernel';

/** Nest token of the {@link ViewerSource}, which the accounts feature provides. */
export const VIEWER_SOURCE = Symbol('viewer source');

/** Turns a session's token into the viewer with everything rules ask for, in one statement. */
export interface ViewerSource {
  /** A visitor for no token and for one that is unknown, expired or ended. */
  viewerOfToken(token: string | undefined, language: Language): Promise<Viewer>;
  /** For the command line, demo and tests; `undefined` when there is no such active member. */
  viewerOfMember(memberId: string): Promise<Viewer | undefined>;
}
