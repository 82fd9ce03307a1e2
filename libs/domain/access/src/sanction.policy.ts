import { type SanctionScope, type Viewer, isMember, moderates, sanctionScopes } from '@entraide/domain-kernel';
import { type Decision, type Rule, allOf, allowedIf, anyOf, denied, isAdministrator } from './decision.ts';

/** What the rules ask of somebody who might be sanctioned, and of the case it would be for. */
export interface SanctionFacts {
  readonly memberId: string;
  /** Whether that person administers the site. */
  readonly isAdministrator: boolean;
  /** Whether they moderate the community of the case. */
  readonly isModeratorThere: boolean;
  /** The community of the case; `null` for a thing of none. */
  readonly communityId: string | null;
}

/** Nobody judges themselves. */
const isSomebodyElse: Rule<SanctionFacts> = (viewer, { memberId }) =>
  isMember(viewer) && viewer.memberId !== memberId ? allowedIf(true) : denied('sanction_beyond_office');

const isActingAdministrator: Rule<SanctionFacts> = (viewer, facts) =>
  isAdministrator(viewer, facts).isAllowed ? allowedIf(true) : denied('sanction_beyond_office');

const isOrdinaryMember: Rule<SanctionFacts> = (_, person) =>
  allowedIf(!person.isAdministrator && !person.isModeratorThere, 'sanction_beyond_office');

const moderatesThere: Rule<SanctionFacts> = (viewer, { communityId }) =>
  allowedIf(communityId !== null && moderates(viewer, communityId), 'sanction_beyond_office');

const hasCommunity: Rule<SanctionFacts> = (_, { communityId }) =>
  allowedIf(communityId !== null, 'sanction_beyond_office');

/** An office over the whole site is only taken, or restricted, for the whole site. */
const isNoAdministrator: Rule<SanctionFacts> = (_, person) =>
  allowedIf(!person.isAdministrator, 'sanction_beyond_office');

const rules: Record<SanctionScope, Rule<SanctionFacts>> = {
  community: allOf<SanctionFacts>(
    isSomebodyElse,
    hasCommunity,
    isNoAdministrator,
    anyOf<SanctionFacts>(isActingAdministrator, allOf<SanctionFacts>(moderatesThere, isOrdinaryMember)),
  ),
  site: allOf<SanctionFacts>(isSomebodyElse, isActingAdministrator),
};

/**
 * May the viewer sanction this person in this scope? Moderators sanction ordinary members, in their own community;
 * administrators anybody anywhere, colleagues included; nobody themselves.
 */
export const decideSanction = (scope: SanctionScope, viewer: Viewer, facts: SanctionFacts): Decision =>
  rules[scope](viewer, facts);

/** The scopes in which the viewer may sanction this person; none where they may not at all. */
export const sanctionScopesOf = (viewer: Viewer, facts: SanctionFacts): SanctionScope[] =>
  sanctionScopes.filter((scope) => decideSanction(scope, viewer, facts).isAllowed);
