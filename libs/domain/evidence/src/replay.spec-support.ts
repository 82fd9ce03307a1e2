import type { Contribution, CountingSecret } from './counting-group.ts';
import { type Topic, withFormer } from './topic.ts';

type Series = readonly (readonly Contribution[])[];

/** The secret, and the draws that let something be shown. */
export interface Recorded {
  readonly secret: CountingSecret;
  readonly draws: ReadonlyMap<string, number>;
}

const isCoin = (key: string): boolean => key.startsWith('wait ');

/** Writes down every coin that fell. */
export function recorded(secret: CountingSecret): Recorded {
  const draws = new Map<string, number>();
  const draw = (key: string): number => {
    const value = secret.draw(key);
    if (isCoin(key)) draws.set(key, value);
    return value;
  };
  return { secret: { ...secret, draw }, draws };
}

/** Another secret that a site could have: its coins fell so that whatever waited there waits here. */
export const steered = (secret: CountingSecret, { draws }: Recorded): CountingSecret => ({
  ...secret,
  draw: (key) => (isCoin(key) ? (draws.get(key) ?? 0) : secret.draw(key)),
});

/** The series as it would be had two people always answered a topic the other way round. */
export function exchangedSeries(series: Series, topic: Topic, [one, other]: [string, string]): Series {
  const all = new Map(series.flat().map(({ personId, answers }) => [personId, answers]));
  const partner = new Map([
    [one, all.get(other)],
    [other, all.get(one)],
  ]);
  return series.map((contributions) =>
    contributions.map((contribution) => {
      const answers = partner.get(contribution.personId);
      return answers ? { ...contribution, answers: withFormer(topic, contribution.answers, answers) } : contribution;
    }),
  );
}
