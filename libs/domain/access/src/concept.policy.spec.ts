import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Restriction, type Viewer, visitor } from '@entraide/domain-kernel';
import { conceptActions, mayWithConcept } from './concept.policy.ts';

const member = (traits: Partial<MemberViewer> = {}): Viewer => ({
  kind: 'member',
  memberId: 'm1',
  sessionId: 's1',
  pseudonym: 'Amina',
  language: 'fr',
  isAdministrator: false,
  isEmailConfirmed: true,
  hasHealthConsent: true,
  isSuspended: false,
  communityIds: new Set(['c1']),
  moderatedCommunityIds: new Set(),
  ...traits,
});

const muted = (communityId: string | null): Restriction => ({ kind: 'mute', communityId, endsAt: null });
const moderated = new Set(['c1']);
const viewers: [string, Viewer, readonly string[]][] = [
  ['visitor', visitor('en'), ['read']],
  ['member of a community', member(), ['read', 'propose']],
  ['member of none', member({ communityIds: new Set() }), ['read', 'propose']],
  ['member without a confirmed address', member({ isEmailConfirmed: false }), ['read']],
  ['suspended member', member({ isSuspended: true }), ['read']],
  ['member muted on the site', member({ restrictions: [muted(null)] }), ['read']],
  ['member muted in a community', member({ restrictions: [muted('c1')] }), ['read', 'propose']],
  ['community moderator', member({ moderatedCommunityIds: moderated }), ['read', 'propose', 'curate']],
  ['suspended moderator', member({ moderatedCommunityIds: moderated, isSuspended: true }), ['read']],
  ['administrator', member({ isAdministrator: true }), ['read', 'propose', 'curate', 'create', 'edit']],
  ['suspended administrator', member({ isAdministrator: true, isSuspended: true }), ['read']],
];

describe('what may be done with a concept', () => {
  it.each(viewers)('%s', (_who, viewer, allowed) => {
    expect(conceptActions.filter((action) => mayWithConcept(action, viewer))).toEqual(allowed);
  });
});
