import type { CaseFilter, CaseState, Language, ReportReason, ReportableKind, Urgency } from '@entraide/contract';
import { kindWords, languageWords, reasonHints, stateWords, urgencyWords, valueOf } from './words.ts';

/** Which cases a page of the queue shows; `null` does not narrow. */
export interface QueueRequest {
  /** `null` for every case that is still open. */
  readonly state: CaseState | null;
  readonly isMine: boolean;
  /** Colleagues' cases that wait for a second opinion. */
  readonly asksOpinion: boolean;
  /** Those of them that wait for the reader's opinion in particular. */
  readonly askedOfMe: boolean;
  readonly urgency: Urgency | null;
  readonly communityId: string | null;
  readonly reason: ReportReason | null;
  readonly kind: ReportableKind | null;
  readonly language: Language | null;
  readonly after: string | null;
}

/** The queue as it opens. */
export const wholeQueue: QueueRequest = {
  state: null,
  isMine: false,
  asksOpinion: false,
  askedOfMe: false,
  urgency: null,
  communityId: null,
  reason: null,
  kind: null,
  language: null,
  after: null,
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address asks for; anything it does not know counts as nothing. */
export function queueRequestOf(url: URL): QueueRequest {
  const of = (name: string): string | null => url.searchParams.get(name);
  const community = of('community');
  return {
    state: valueOf(stateWords, of('state')?.toUpperCase()) ?? null,
    isMine: of('mine') === 'yes',
    asksOpinion: of('opinion') === 'yes',
    askedOfMe: of('asked') === 'yes',
    urgency: valueOf(urgencyWords, of('urgency')?.toUpperCase()) ?? null,
    communityId: community !== null && uuid.test(community) ? community : null,
    reason: valueOf(reasonHints, of('reason')?.toUpperCase()) ?? null,
    kind: valueOf(kindWords, of('kind')?.toUpperCase()) ?? null,
    language: valueOf(languageWords, of('language')?.toUpperCase()) ?? null,
    after: of('after'),
  };
}

/** The same as the API is asked. */
export function filterOf({ after: _, ...filter }: QueueRequest): CaseFilter {
  return filter;
}

/** Whether anything but the state and whose hands is asked for. */
export const isNarrowed = ({ urgency, communityId, reason, kind, language }: QueueRequest): boolean =>
  [urgency, communityId, reason, kind, language].some((choice) => choice !== null);

/** The address of a page of the queue. */
export function queuePath(request: QueueRequest): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value !== null) query.set(name, value);
  };
  set('state', request.state?.toLowerCase() ?? null);
  set('mine', request.isMine ? 'yes' : null);
  set('opinion', request.asksOpinion ? 'yes' : null);
  set('asked', request.askedOfMe ? 'yes' : null);
  set('urgency', request.urgency?.toLowerCase() ?? null);
  set('community', request.communityId);
  set('reason', request.reason?.toLowerCase() ?? null);
  set('kind', request.kind?.toLowerCase() ?? null);
  set('language', request.language?.toLowerCase() ?? null);
  set('after', request.after);
  return query.size > 0 ? `/moderation?${query}` : '/moderation';
}
