import type { MyDecisionPageQuery } from '@entraide/contract';

type Thing = Pick<NonNullable<MyDecisionPageQuery['myDecision']>, 'kind' | 'targetId' | 'action' | 'state'>;

/**
 * Where the person still reads what they wrote; `null` where it stands nowhere any more: a removed text of the forum,
 * and profiles, which have their own settings.
 */
export function thingPath({ kind, targetId, action, state }: Thing): string | null {
  const isGone = action === 'REMOVE' && state !== 'UNDONE' && state !== 'OVERTURNED';
  if (kind === 'EXPERIENCE') return `/experiences/${targetId}`;
  if (kind === 'MEMBER') return '/settings/profile';
  if (isGone) return null;
  return kind === 'POST' ? `/posts/${targetId}` : `/threads/${targetId}`;
}
