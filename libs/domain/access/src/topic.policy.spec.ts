import { describe, expect, it } from '@jest/globals';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';
import { type TopicAction, type TopicFacts, decideTopic, topicActions } from './topic.policy.ts';

const topic = (traits: Partial<TopicFacts> = {}): TopicFacts => ({
  communityId: 'here',
  isArchived: false,
  community: { communityId: 'here', isArchived: false },
  ...traits,
});

describe('who may do what with a topic', () => {
  it.each<[TopicAction, Partial<TopicFacts>, CastName[]]>([
    ['read', {}, castNames],
    ['read', { isArchived: true }, castNames],
    ['start_thread', {}, ['belonging', 'author', 'moderator', 'administrator', 'mutedElsewhere']],
    ['start_thread', { isArchived: true }, []],
    ['start_thread', { community: { communityId: 'here', isArchived: true } }, []],
    ['arrange', {}, ['moderator', 'administrator']],
    ['arrange', { isArchived: true }, ['moderator', 'administrator']],
    ['write', {}, ['moderator', 'administrator']],
    ['write', { isArchived: true }, ['moderator', 'administrator']],
  ])('%s %j', (action, traits, names) => {
    expect(namesOf((viewer) => decideTopic(action, viewer, topic(traits)).isAllowed)).toEqual(names);
  });

  it('says no to a topic that is paired with another community', () => {
    const foreign = topic({ community: { communityId: 'elsewhere', isArchived: false } });
    for (const action of topicActions) {
      for (const name of castNames) {
        expect(decideTopic(action, cast[name], foreign)).toEqual({ isAllowed: false, cause: 'not_found' });
      }
    }
  });
});
