import {
  type Problem,
  type SanctionKind,
  type SanctionScope,
  problem,
  sanctionKinds,
  sanctionScopes,
} from '@entraide/domain-kernel';
import { moderationSettings } from './moderation-settings.ts';

/** A sanction as a moderator writes it. */
export interface DraftSanction {
  readonly kind: SanctionKind;
  readonly scope: SanctionScope;
  /** How long, in whole days; `null` for a warning, which lasts no time, and for a ban without end. */
  readonly days: number | null;
}

/** A kind of sanction with the scopes in which somebody may impose it. */
export interface SanctionOption {
  readonly kind: SanctionKind;
  readonly scopes: readonly SanctionScope[];
}

/** How long a sanction may last, in days: `none` has no length, `either` may also be without end. */
const lengths: Record<SanctionKind, 'none' | 'needed' | 'either'> = {
  warn: 'none',
  mute: 'needed',
  suspend: 'needed',
  ban: 'either',
};

/** Whether this kind lasts for a time that has to be named. */
export const lastsForDays = (kind: SanctionKind): boolean => lengths[kind] === 'needed';

/** Whether the person is kept from something: a warning is words alone. */
export const restricts = (kind: SanctionKind): boolean => kind !== 'warn';

/**
 * What can be imposed where, by who may impose at all in those scopes. A case of no community has no community scope.
 * @param scopes the scopes that whoever decides has for this person
 */
export const sanctionOptions = (scopes: readonly SanctionScope[]): SanctionOption[] =>
  scopes.length === 0 ? [] : sanctionKinds.map((kind) => ({ kind, scopes }));

/**
 * Everything that keeps this from being a sanction, field by field (`sanctionKind`, `sanctionScope`, `sanctionDays`).
 * @param scopes the scopes that whoever decides has for this person; with none of them nothing can be imposed
 */
export function problemsOfSanction(draft: DraftSanction, scopes: readonly SanctionScope[]): Problem[] {
  return [
    ...(sanctionKinds.includes(draft.kind) ? [] : [problem('not_in_list', 'sanctionKind')]),
    ...scopeProblems(draft, scopes),
    ...dayProblems(draft),
  ];
}

function scopeProblems({ scope }: DraftSanction, scopes: readonly SanctionScope[]): Problem[] {
  if (!sanctionScopes.includes(scope)) return [problem('not_in_list', 'sanctionScope')];
  return scopes.includes(scope) ? [] : [problem('sanction_beyond_office', 'sanctionScope')];
}

function dayProblems({ kind, days }: DraftSanction): Problem[] {
  const { sanctionMaxDays: max } = moderationSettings;
  if (lengths[kind] === 'none') return days === null ? [] : [problem('inconsistent', 'sanctionDays')];
  if (days === null) return lengths[kind] === 'either' ? [] : [problem('required', 'sanctionDays')];
  if (!Number.isInteger(days) || days < 1 || days > max)
    return [problem('out_of_range', 'sanctionDays', { min: 1, max })];
  return [];
}

const dayMs = 86_400_000;

/** When a sanction ends that begins at `startsAt`; `null` for warnings and without end. */
export const sanctionEndsAt = ({ days }: DraftSanction, startsAt: Date): Date | null =>
  days === null ? null : new Date(startsAt.getTime() + days * dayMs);
