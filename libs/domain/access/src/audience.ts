import type { ThreadVisibility } from '@entraide/domain-kernel';

/** For whom texts are written. */
export interface Audience {
  readonly communityId: string;
  readonly visibility: ThreadVisibility;
}

/**
 * Whether everybody of the one audience is in the other, so that a text of `written` may be shown to `read` without
 * anybody reading it for whom it was not written. Two communities never hold each other's members.
 */
export function isAudienceWithin(read: Audience, written: Audience): boolean {
  switch (written.visibility) {
    case 'public':
      return true;
    case 'members':
      return read.visibility !== 'public';
    case 'community':
      return read.visibility === 'community' && read.communityId === written.communityId;
  }
}
