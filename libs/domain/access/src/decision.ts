import {
  type MemberViewer,
  type Problem,
  type ProblemCode,
  type Restriction,
  type Viewer,
  isMember,
  isShutOut,
  moderates,
  restrictionsOf,
} from '@entraide/domain-kernel';

/** What a rule answers: yes, or no with the cause that a person is told and what fills its sentence. */
export type Decision =
  | { readonly isAllowed: true }
  | { readonly isAllowed: false; readonly cause: ProblemCode; readonly values?: Problem['values'] };

/** May this viewer do it with this thing? */
export type Rule<Thing> = (viewer: Viewer, thing: Thing) => Decision;

/** Yes. */
export const allowed: Decision = { isAllowed: true };

/** No. Without a cause it sounds like a thing that does not exist. */
export const denied = (cause: ProblemCode = 'not_found'): Decision => ({ isAllowed: false, cause });

/** Yes when the condition holds, otherwise {@link denied} with the cause. */
export const allowedIf = (condition: boolean, cause: ProblemCode = 'not_found'): Decision =>
  condition ? allowed : denied(cause);

/** Yes when every rule says yes; otherwise the first no. Without a rule, no. */
export const allOf =
  <Thing>(...rules: readonly Rule<Thing>[]): Rule<Thing> =>
  (viewer, thing) => {
    let last: Decision = denied();
    for (const rule of rules) {
      last = rule(viewer, thing);
      if (!last.isAllowed) return last;
    }
    return last;
  };

/** Yes when one rule says yes; otherwise the last no. Without a rule, no. */
export const anyOf =
  <Thing>(...rules: readonly Rule<Thing>[]): Rule<Thing> =>
  (viewer, thing) => {
    let last: Decision = denied();
    for (const rule of rules) {
      last = rule(viewer, thing);
      if (last.isAllowed) return last;
    }
    return last;
  };

const causes: Record<Restriction['kind'], { readonly here: ProblemCode; readonly everywhere: ProblemCode }> = {
  mute: { here: 'muted_here', everywhere: 'muted' },
  suspend: { here: 'suspended_here', everywhere: 'suspended' },
  ban: { here: 'banned_here', everywhere: 'banned' },
};

/** Until when a restriction holds, for its sentence: ISO 8601, or `none` without end. */
const untilOf = ({ endsAt }: Restriction): string => endsAt?.toISOString() ?? 'none';

/** The problem that tells somebody of a restriction: which, and until when. */
export const restrictionProblem = (restriction: Restriction): Problem => ({
  code: causes[restriction.kind][restriction.communityId === null ? 'everywhere' : 'here'],
  values: { until: untilOf(restriction) },
});

const deniedBy = (restriction: Restriction | undefined): Decision => {
  const { code, values } = restriction ? restrictionProblem(restriction) : suspendedWithoutEnd;
  return { isAllowed: false, cause: code, ...(values && { values }) };
};

/** An account that an administrator has closed without a decision. */
const suspendedWithoutEnd: Problem = { code: 'suspended', values: { until: 'none' } };

/** What keeps a member from writing in a community (`null`: anywhere), told to them; `null` when nothing does. */
export function obstacleToWriting(viewer: MemberViewer, communityId: string | null): Problem | null {
  const [weightiest] = restrictionsOf(viewer, communityId);
  if (weightiest) return restrictionProblem(weightiest);
  return viewer.isSuspended ? suspendedWithoutEnd : null;
}

/** Somebody signed in who is neither suspended nor banned on the site. */
export const isActiveMember: Rule<unknown> = (viewer) => {
  if (!isMember(viewer)) return denied('sign_in_needed');
  return isShutOut(viewer, null) ? deniedBy(restrictionsOf(viewer, null)[0]) : allowed;
};

const isConfirmed: Rule<unknown> = (viewer) =>
  allowedIf(isMember(viewer) && viewer.isEmailConfirmed, 'email_not_confirmed');

const isNotRestrictedIn = (viewer: Viewer, communityId: string | null): Decision => {
  const [weightiest] = restrictionsOf(viewer, communityId);
  return weightiest ? deniedBy(weightiest) : allowed;
};

/** Somebody whose words may be published: active, not muted on the site, with a confirmed e-mail address. */
export const isWriter: Rule<unknown> = allOf<unknown>(
  isActiveMember,
  (viewer) => isNotRestrictedIn(viewer, null),
  isConfirmed,
);

/** A writer whom no decision keeps from writing in the thing's own community either. */
export const isWriterIn: Rule<{ readonly communityId: string }> = allOf<{ readonly communityId: string }>(
  isWriter,
  (viewer, { communityId }) => isNotRestrictedIn(viewer, communityId),
);

/**
 * Somebody whom no decision keeps from writing in the thing's community: what an office adds to itself where it writes
 * texts that members read. Whoever is muted keeps the rest of the office.
 */
export const isHeardIn: Rule<{ readonly communityId: string }> = allOf<{ readonly communityId: string }>(
  isActiveMember,
  (viewer, { communityId }) => isNotRestrictedIn(viewer, communityId),
);

/** Somebody who may become part of the community: whoever is muted only may, because they read on. */
export const mayBelong: Rule<{ readonly communityId: string }> = (viewer, { communityId }) => {
  const active = allOf<unknown>(isActiveMember, isConfirmed)(viewer, null);
  if (!active.isAllowed || !isMember(viewer) || !isShutOut(viewer, communityId)) return active;
  return deniedBy(restrictionsOf(viewer, communityId)[0]);
};

/** Somebody who agrees that what they tell about health is processed. */
export const consentsToHealthData: Rule<unknown> = (viewer) =>
  allowedIf(isMember(viewer) && viewer.hasHealthConsent, 'consent_needed');

/** A moderator of the thing's own community, or an administrator; never one of another community. */
export const moderatesIts: Rule<{ readonly communityId: string }> = (viewer, thing) =>
  allowedIf(moderates(viewer, thing.communityId));

export const isAdministrator: Rule<unknown> = (viewer) =>
  allowedIf(isMember(viewer) && !viewer.isSuspended && viewer.isAdministrator);

/** The author; a thing whose author is gone has none. */
export const isAuthor: Rule<{ readonly authorId: string | null }> = (viewer, thing) =>
  allowedIf(isMember(viewer) && thing.authorId === viewer.memberId);
