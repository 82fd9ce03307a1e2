/**
 * What a decision may lay on a member, mildest first. `warn`: words alone. `mute`: writes nothing. `suspend`: takes no
 * part at all, and reads what visitors read. `ban`: is no member there any more. Rights over one's own account stay.
 */
export const sanctionKinds = ['warn', 'mute', 'suspend', 'ban'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

/** Where a sanction holds: in one community, or everywhere. */
export const sanctionScopes = ['community', 'site'] as const;
export type SanctionScope = (typeof sanctionScopes)[number];

/** A sanction that holds now, as far as rules ask: a warning restricts nothing. */
export interface Restriction {
  readonly kind: Exclude<SanctionKind, 'warn'>;
  /** `null`: everywhere on the site. */
  readonly communityId: string | null;
  /** `null`: without end. */
  readonly endsAt: Date | null;
}

/** How much a restriction takes away: the more, the higher; of equal kinds the whole site weighs more. */
export const weightOf = ({ kind, communityId }: Restriction): number =>
  2 * sanctionKinds.indexOf(kind) + Number(communityId === null);
