import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { standIns, type Target, targetsIn, topics, type View, viewOf } from './attacker.spec-support.ts';
import { chanceFrom, type Cohort, secretFrom, seriesOf } from './cohort.spec-support.ts';
import { everyFigure, exchanged } from './exchange.spec-support.ts';
import { entraide, groupsOnly, type Publication, type Publisher, thresholdOnly } from './publisher.spec-support.ts';
import { exchangedSeries, recorded, steered } from './replay.spec-support.ts';
import { isForced, knowledgeOf, lifeOf } from './solver.spec-support.ts';

/** `EVIDENCE_COHORTS=100000 npm test -- libs/domain/evidence` runs more. */
const cohorts = Number(env['EVIDENCE_COHORTS'] ?? 1_000);

const anyCohort: fc.Arbitrary<Cohort> = fc.record({
  seed: fc.nat(),
  people: fc.integer({ min: 0, max: 40 }),
  refreshes: fc.integer({ min: 1, max: 8 }),
  isStill: fc.boolean(),
});

/** Who reads which entries: a visitor, a member, a member of the community. */
const attackers = [['public'], ['public', 'members'], ['public', 'members', 'community:1']];

interface Attack {
  readonly cohort: Cohort;
  readonly publication: Publication;
  readonly views: ReadonlyMap<string, View>;
  readonly targets: readonly Target[];
  /** A few of the targets, by chance. */
  readonly some: readonly Target[];
}

function attackOn(publisher: Publisher, cohort: Cohort): Attack {
  const series = seriesOf(cohort);
  const publication = publisher(series, secretFrom(cohort.seed + 1));
  const views = new Map(topics.map((topic) => [topic, viewOf(topic, publication, series)]));
  const targets = [...views].flatMap(([topic, view]) => targetsIn(view, topic));
  const chance = chanceFrom(cohort.seed + 2);
  const some =
    targets.length === 0 ? [] : [0, 1, 2].map(() => targets[Math.floor(chance() * targets.length)] as Target);
  return { cohort, publication, views, targets, some };
}

const viewIn = ({ views }: Attack, target: Target): View => views.get(target.topic) ?? [];

/** Targets whom fewer than two others could stand in for: who is told one answer of theirs knows another. */
const givenAway = (attack: Attack): readonly Target[] =>
  attack.targets.filter((target) => standIns(viewIn(attack, target), target).length < 2);

/** Stand-ins with whom an exchange, tallied again, shows in some figure after all. */
function shownByTally(attack: Attack): readonly Target[] {
  const before = attack.publication.map(everyFigure);
  return attack.some.filter((target) => {
    const [one] = standIns(viewIn(attack, target), target);
    if (!one) return true;
    const after = exchanged(attack.publication, target.topic, [target.person, one.id], one.window).map(everyFigure);
    return after.some((figures, at) => figures !== before[at]);
  });
}

/**
 * Targets whose answer an attacker can calculate, also when somebody tells him theirs: the one who serves him best, who
 * might have answered in the target's stead.
 */
function solved(attack: Attack): readonly Target[] {
  return attack.some.filter((target) => {
    const view = viewIn(attack, target);
    const { circle = '', group: { id = '' } = {} } = view[target.at]?.get(target.person) ?? {};
    const tellers = standIns(view, target).slice(0, 3);
    const known = attackers.filter((readable) => !readable.includes(circle));
    return [[], ...tellers.map((one) => [one.id])].some((told) =>
      known.some((readable) => isForced(knowledgeOf(view, target, readable, told), lifeOf(target.person, id))),
    );
  });
}

/** Whether some exchange gives the same figures when every refresh is counted anew, with a secret that may be. */
function canBeReplayed(attack: Attack, target: Target): boolean {
  const series = seriesOf(attack.cohort);
  const real = recorded(secretFrom(attack.cohort.seed + 1));
  const before = entraide(series, real.secret).map(everyFigure).join('\n');
  return standIns(viewIn(attack, target), target).some(({ id }) => {
    const secret = steered(secretFrom(attack.cohort.seed + 1), real);
    const other = entraide(exchangedSeries(series, target.topic, [target.person, id]), secret);
    return other.map(everyFigure).join('\n') === before;
  });
}

const broken = (publisher: Publisher, attack: (attack: Attack) => readonly Target[]): number =>
  fc.sample(anyCohort, { numRuns: 60, seed: 7 }).filter((cohort) => attack(attackOn(publisher, cohort)).length > 0)
    .length;

describe('an attacker who sees every figure of every refresh', () => {
  it(
    `learns nobody's answer in ${cohorts} cohorts`,
    () => {
      let targets = 0;
      fc.assert(
        fc.property(anyCohort, (cohort) => {
          const attack = attackOn(entraide, cohort);
          targets += attack.targets.length;
          expect([givenAway(attack), shownByTally(attack), solved(attack)]).toEqual([[], [], []]);
        }),
        { numRuns: cohorts },
      );
      expect(targets).toBeGreaterThan(cohorts);
    },
    cohorts * 60 + 60_000,
  );

  it(
    'sees the same when two people have answered the other way round from the beginning',
    () => {
      let replays = 0;
      fc.assert(
        fc.property(anyCohort, (cohort) => {
          const attack = attackOn(entraide, { ...cohort, isStill: true });
          replays += attack.some.length;
          expect(attack.some.filter((target) => !canBeReplayed(attack, target))).toEqual([]);
        }),
        { numRuns: Math.ceil(cohorts / 10) },
      );
      expect(replays).toBeGreaterThan(cohorts / 20);
    },
    cohorts * 60 + 60_000,
  );

  it.each([
    ['a threshold and nothing else', thresholdOnly],
    ['groups that show what all of them said', groupsOnly],
  ])('breaks %s, both ways', (_, publisher) => {
    expect(broken(publisher, givenAway)).toBeGreaterThan(30);
    expect(broken(publisher, solved)).toBeGreaterThan(5);
  });
});
