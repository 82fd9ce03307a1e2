import { describe, expect, it } from '@jest/globals';
import { type SanctionScope, sanctionScopes } from '@entraide/domain-kernel';
import { type SanctionFacts, decideSanction, sanctionScopesOf } from './sanction.policy.ts';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';

const person = (traits: Partial<SanctionFacts> = {}): SanctionFacts => ({
  memberId: 'author',
  isAdministrator: false,
  isModeratorThere: false,
  communityId: 'here',
  ...traits,
});

const mayOf = (scope: SanctionScope, traits: Partial<SanctionFacts> = {}): CastName[] =>
  namesOf((viewer) => decideSanction(scope, viewer, person(traits)).isAllowed);

describe('who may sanction whom', () => {
  it.each<[SanctionScope, string, Partial<SanctionFacts>, CastName[]]>([
    ['community', 'an ordinary member', {}, ['moderator', 'administrator']],
    ['site', 'an ordinary member', {}, ['administrator']],
    ['community', 'a moderator of that community', { isModeratorThere: true }, ['administrator']],
    ['site', 'a moderator of that community', { isModeratorThere: true }, ['administrator']],
    ['community', 'an administrator', { isAdministrator: true }, []],
    ['site', 'an administrator', { isAdministrator: true }, ['administrator']],
    ['community', 'somebody of a thing without a community', { communityId: null }, []],
    ['site', 'somebody of a thing without a community', { communityId: null }, ['administrator']],
    ['community', 'themselves, as moderator', { memberId: 'moderator' }, ['administrator']],
    ['community', 'themselves, as administrator', { memberId: 'administrator' }, ['moderator']],
    ['site', 'themselves, as administrator', { memberId: 'administrator', isAdministrator: true }, []],
    [
      'community',
      'a member of another community',
      { communityId: 'elsewhere' },
      ['moderatorElsewhere', 'administrator'],
    ],
  ])('in scope %s, %s', (scope, _, traits, names) => {
    expect(mayOf(scope, traits)).toEqual(names);
  });

  it('tells everybody else that somebody else decides it', () => {
    for (const name of castNames)
      for (const scope of sanctionScopes) {
        const decision = decideSanction(scope, cast[name], person());
        if (!decision.isAllowed) expect([name, decision.cause]).toEqual([name, 'sanction_beyond_office']);
      }
  });

  it('lists the scopes that are open', () => {
    expect(sanctionScopesOf(cast.moderator, person())).toEqual(['community']);
    expect(sanctionScopesOf(cast.administrator, person())).toEqual(['community', 'site']);
    expect(sanctionScopesOf(cast.moderatorSuspendedHere, person())).toEqual([]);
    expect(sanctionScopesOf(cast.suspendedAdministrator, person())).toEqual([]);
  });
});
