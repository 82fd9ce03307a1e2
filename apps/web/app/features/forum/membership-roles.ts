import type { MembershipRole } from '@entraide/contract';

/** As whom one may take part, in the order in which it is asked. */
export const membershipRoles: readonly MembershipRole[] = [
  'PATIENT',
  'SUSPECTED',
  'CAREGIVER',
  'FORMER_PATIENT',
  'BEREAVED',
  'PROFESSIONAL',
];
