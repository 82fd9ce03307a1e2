import type { Contribution, CountingGroup, CountingSecret } from './counting-group.ts';
import { evidenceQuestions } from './evidence-question.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { groupedBy } from './grouped-by.ts';

type People = readonly Contribution[];
type Label = Pick<CountingGroup, 'circle' | 'perspective' | 'role'>;

const least = evidenceSettings.fewestPeople;
const isEnough = (people: People): boolean => people.length >= least;

/** In the secret's order, which hangs on no answer. */
function shuffled(people: People, secret: CountingSecret): People {
  const keyed = people.map((one) => ({ one, key: secret.draw(`deal ${one.personId} ${one.answeredAt}`) }));
  return keyed.sort((a, b) => a.key - b.key || (a.one.personId < b.one.personId ? -1 : 1)).map(({ one }) => one);
}

/** As many slices as there can be of at least five, their lengths differing by one at most. */
function slices(people: People): People[] {
  const count = Math.floor(people.length / least);
  const edge = (index: number): number => Math.floor((index * people.length) / count);
  return Array.from({ length: count }, (_, index) => people.slice(edge(index), edge(index + 1)));
}

const groupOf = (label: Label, people: People, secret: CountingSecret): CountingGroup => ({
  ...label,
  id: secret.newId(),
  size: people.length,
  members: people.map(({ personId, answeredAt, answers }) => ({ personId, answeredAt, answers })),
  withheld: evidenceQuestions,
  withheldSymptomIds: [],
  ties: [],
});

/** Who share a label, and who are left for a wider one. */
function toldApart(people: People, labelOf: (one: Contribution) => Label | null): [Map<Label, People>, People] {
  const labels = new Map<string, Label>();
  const classes = groupedBy(people, (one) => {
    const label = labelOf(one);
    const key = label ? `${label.perspective} ${label.role}` : '';
    if (label) labels.set(key, label);
    return key;
  });
  const enough = [...labels].filter(([key]) => isEnough(classes.get(key) ?? []));
  const taken = new Set(enough.map(([key]) => key));
  const rest = [...classes].filter(([key]) => !taken.has(key)).flatMap(([, others]) => others);
  return [new Map(enough.map(([key, label]) => [label, classes.get(key) ?? []])), rest];
}

/** The people of a circle by what they can be told apart by, narrowest first; fewer than five left over wait. */
function labelled(circle: string, people: People): [Label, People][] {
  const [byRole, others] = toldApart(people, ({ answers: { perspective, role } }) =>
    role === null ? null : { circle, perspective, role },
  );
  const [byPerspective, rest] = toldApart(others, ({ answers: { perspective } }) => ({
    circle,
    perspective,
    role: null,
  }));
  const mixed: [Label, People][] = isEnough(rest) ? [[{ circle, perspective: null, role: null }, rest]] : [];
  return [...byRole, ...byPerspective, ...mixed];
}

/**
 * New groups of five to nine people who wait, each of people whom the same readers can read. Who comes together hangs
 * on the circle, the perspective, the role and the secret, on no answer; so it tells none. Nothing is shown of them yet.
 */
export function newGroups(waiting: People, secret: CountingSecret): CountingGroup[] {
  const circles = groupedBy(waiting, (one) => one.circle);
  return [...circles]
    .flatMap(([circle, people]) => labelled(circle, people))
    .flatMap(([label, people]) => slices(shuffled(people, secret)).map((slice) => groupOf(label, slice, secret)));
}
