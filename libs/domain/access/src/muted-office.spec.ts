import { describe, expect, it } from '@jest/globals';
import type { MemberViewer, ProblemCode, Restriction } from '@entraide/domain-kernel';
import { communityActions, decideCommunity } from './community.policy.ts';
import { curationKinds, decideCuration } from './curation.policy.ts';
import type { Decision } from './decision.ts';
import { cast } from './thread.cast.ts';
import type { ThreadFacts } from './thread.policy.ts';
import { decideTopic, topicActions } from './topic.policy.ts';

const community = { communityId: 'here', isArchived: false };
const topic = { ...community, community };
const thread: ThreadFacts = {
  ...{ communityId: 'here', authorId: 'author', visibility: 'public', state: 'visible', isLocked: false },
};

const restricted = (viewer: MemberViewer, kind: Restriction['kind'], communityId: string | null): MemberViewer => ({
  ...viewer,
  restrictions: [{ kind, communityId, endsAt: null }],
});
const causeOf = (decision: Decision): ProblemCode | null => (decision.isAllowed ? null : decision.cause);

const deeds: readonly (readonly [string, (by: MemberViewer) => Decision])[] = [
  ...communityActions.map((action) => [action, (by: MemberViewer) => decideCommunity(action, by, community)] as const),
  ...topicActions.map((action) => [`topic ${action}`, (by: MemberViewer) => decideTopic(action, by, topic)] as const),
  ...curationKinds.map((kind) => [`act ${kind}`, (by: MemberViewer) => decideCuration(kind, by, thread)] as const),
];

/** What somebody may no longer do, of everything that their office allows without the sanction, with the causes. */
const lostBy = (viewer: MemberViewer, office: MemberViewer): [string, ProblemCode | null][] =>
  deeds
    .filter(([, decide]) => decide(office).isAllowed && !decide(viewer).isAllowed)
    .map(([name, decide]) => [name, causeOf(decide(viewer))]);

const ofModerators = ['start_thread', 'write_topics', 'topic start_thread', 'topic write', 'act split', 'act title'];
const ofAdministrators = ['start_thread', 'write_topics', 'write_texts', ...ofModerators.slice(2)];

describe('an office whose holder is muted', () => {
  it.each<[string, MemberViewer, string | null, ProblemCode, string[]]>([
    ['a moderator, there', cast.moderator, 'here', 'muted_here', ofModerators],
    ['a moderator, on the site', cast.moderator, null, 'muted', ofModerators],
    ['a moderator, elsewhere', cast.moderator, 'elsewhere', 'muted', []],
    ['an administrator, on the site', cast.administrator, null, 'muted', ofAdministrators],
  ])('keeps everything but its texts: %s', (_, office, communityId, cause, names) => {
    const lost = lostBy(restricted(office, 'mute', communityId), office);
    expect(lost).toEqual(names.map((name) => [name, cause]));
  });
});
