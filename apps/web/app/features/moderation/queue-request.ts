import type { CaseFilter, CaseState } from '@entraide/contract';
import { stateWords, valueOf } from './words.ts';

/** Which cases a page of the queue shows. */
export interface QueueRequest {
  /** `null` for every case that is still open. */
  readonly state: CaseState | null;
  readonly isMine: boolean;
  readonly after: string | null;
}

/** What the address asks for; anything it does not know counts as nothing. */
export function queueRequestOf(url: URL): QueueRequest {
  return {
    state: valueOf(stateWords, url.searchParams.get('state')?.toUpperCase()) ?? null,
    isMine: url.searchParams.get('mine') === 'yes',
    after: url.searchParams.get('after'),
  };
}

export const filterOf = ({ state, isMine }: QueueRequest): CaseFilter => ({ state, isMine });

/** The address of a page of the queue. */
export function queuePath({ state, isMine, after }: QueueRequest): string {
  const query = new URLSearchParams();
  if (state) query.set('state', state.toLowerCase());
  if (isMine) query.set('mine', 'yes');
  if (after) query.set('after', after);
  return query.size > 0 ? `/moderation?${query}` : '/moderation';
}
