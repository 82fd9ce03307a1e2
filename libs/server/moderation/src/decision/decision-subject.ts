import { type SanctionFacts, sanctionScopesOf } from '@entraide/domain-access';
import type { Language, SanctionScope, Viewer } from '@entraide/domain-kernel';

/** The person whom a decision concerns, as far as deciding needs to know them. */
export interface DecisionSubject {
  readonly id: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly isAdministrator: boolean;
  readonly isModeratorThere: boolean;
}

/** Where the viewer may sanction this person for a case of that community; nowhere when they have gone. */
export function scopesFor(
  viewer: Viewer,
  subject: DecisionSubject | null,
  communityId: string | null,
): readonly SanctionScope[] {
  if (!subject) return [];
  const facts: SanctionFacts = {
    memberId: subject.id,
    isAdministrator: subject.isAdministrator,
    isModeratorThere: subject.isModeratorThere,
    communityId,
  };
  return sanctionScopesOf(viewer, facts);
}
