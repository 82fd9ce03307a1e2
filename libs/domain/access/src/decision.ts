import { type ProblemCode, type Viewer, isMember, moderates } from '@entraide/domain-kernel';

/** What a rule answers: yes, or no with the cause that a person is told. */
export type Decision = { readonly isAllowed: true } | { readonly isAllowed: false; readonly cause: ProblemCode };

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

/** Somebody signed in who is not suspended. */
export const isActiveMember: Rule<unknown> = (viewer) => {
  if (!isMember(viewer)) return denied('sign_in_needed');
  return allowedIf(!viewer.isSuspended, 'suspended');
};

/** Somebody whose words may be published: active, with a confirmed e-mail address. */
export const isWriter: Rule<unknown> = (viewer, thing) => {
  const active = isActiveMember(viewer, thing);
  if (!active.isAllowed) return active;
  return allowedIf(isMember(viewer) && viewer.isEmailConfirmed, 'email_not_confirmed');
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
