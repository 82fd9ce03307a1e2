import type { ReportableKind } from '@entraide/contract';

/** What is reported, as its own page is found. */
export interface ReportedPlace {
  readonly kind: ReportableKind;
  readonly id: string;
  /** For members, whose page is found by their pseudonym. */
  readonly authorName: string | null;
}

const makers: Readonly<Record<ReportableKind, (place: ReportedPlace) => string>> = {
  THREAD: ({ id }) => `/threads/${id}`,
  POST: ({ id }) => `/posts/${id}`,
  EXPERIENCE: ({ id }) => `/experiences/${id}`,
  MEMBER: ({ authorName }) => (authorName === null ? '/' : `/members/${encodeURIComponent(authorName)}`),
};

/** Where a reported thing stands. */
export const placeOf = (place: ReportedPlace): string => makers[place.kind](place);

/** The kind that a report's address names; `undefined` for anything else. */
export function kindOfPath(segment: string | undefined): ReportableKind | undefined {
  const kinds: Readonly<Record<string, ReportableKind>> = {
    thread: 'THREAD',
    post: 'POST',
    experience: 'EXPERIENCE',
    member: 'MEMBER',
  };
  return segment !== undefined && Object.hasOwn(kinds, segment) ? kinds[segment] : undefined;
}

export const reportPath = (kind: ReportableKind, id: string): string => `/report/${kind.toLowerCase()}/${id}`;

export const casePath = (id: string): string => `/moderation/cases/${id}`;

/** What moderators know of a member. */
export const filePath = (memberId: string): string => `/moderation/members/${memberId}`;
