import {
  adherenceLevels,
  burdenLevels,
  costBands,
  doseFrequencies,
  severities,
  stopReasons,
  timesToEffect,
} from '@entraide/domain-kernel';
import type { KnownConcept } from './concepts.ts';
import type { CopyPlan, Row } from './copy-rows.ts';
import { type CorpusMaterial, type PlannedMember, corpusEnd } from './corpus.ts';
import { postOf } from './plain-text.ts';
import { followUpsOf } from './follow-ups.ts';
import { SeededRandom } from './seeded-random.ts';
import { syntheticId } from './synthetic-id.ts';

interface PlannedExperience {
  readonly row: Row;
  readonly sideEffects: readonly Row[];
  readonly followUps: readonly Row[];
}

const purposesOfTreatment = 3;
const dayMs = 86_400_000;
const shortestNarrative = 50;

/** Deals the wanted number of experiences out to the members; nobody has two of one treatment for one purpose. */
function* planExperiences(material: CorpusMaterial, members: readonly PlannedMember[]): Generator<PlannedExperience> {
  const { size, concepts } = material;
  const ordinary = Math.floor(size.experiences / members.length);
  const rest = size.experiences - ordinary * members.length;
  for (const member of members) {
    const random = new SeededRandom(`experiences ${member.number}`);
    const used = new Set<number>();
    const wanted = Math.min(ordinary + (member.number < rest ? 1 : 0), concepts.treatment.length);
    while (used.size < wanted) {
      const treatment = random.skewed(concepts.treatment.length);
      if (used.has(treatment)) continue;
      used.add(treatment);
      yield planExperience(material, member, treatment, random);
    }
  }
}

/** What a treatment is taken for does not change from person to person, so that evidence has something to add up. */
function purposeOf({ concepts }: CorpusMaterial, treatment: number, random: SeededRandom): KnownConcept {
  const purposes = new SeededRandom(`purposes ${treatment}`);
  const choices = Array.from({ length: purposesOfTreatment }, () =>
    purposes.chance(0.7) ? purposes.pick(concepts.condition) : purposes.pick(concepts.symptom),
  );
  return choices[random.skewed(choices.length)] ?? random.pick(concepts.condition);
}

function planExperience(
  material: CorpusMaterial,
  member: PlannedMember,
  treatment: number,
  random: SeededRandom,
): PlannedExperience {
  const { concepts, texts } = material;
  const createdAt = new Date(
    member.createdAt.getTime() + random.fraction() * (corpusEnd.getTime() - member.createdAt.getTime()),
  );
  const startedOn = firstOfMonth(new Date(createdAt.getTime() - random.integer(60, 1_500) * dayMs));
  const isStillTaking = random.chance(0.6);
  const hasDose = random.chance(0.4);
  const sideEffectsOverall = random.weighted([
    [45, 'none'],
    [30, 'mild'],
    [18, 'moderate'],
    [7, 'severe'],
  ]);
  const effectiveness = effectOf(treatment, random);
  const community = member.communities[0];
  const visibility = random.weighted([
    [55, 'public'],
    [25, 'members'],
    [community ? 12 : 0, 'community'],
    [8, 'only_me'],
  ]);
  let narrative = random.pick(texts.sentences[member.language]);
  while (narrative.length < shortestNarrative || random.chance(0.5))
    narrative = `${narrative} ${random.pick(texts.sentences[member.language])}`;
  const id = syntheticId(createdAt, random);
  return {
    row: {
      id,
      author_id: member.id,
      perspective: random.chance(0.85) ? 'own' : 'caring_for',
      treatment_id: concepts.treatment[treatment]?.id ?? '',
      purpose_id: purposeOf(material, treatment, random).id,
      started_on: startedOn,
      ended_on: isStillTaking ? null : firstOfMonth(new Date(createdAt.getTime() - random.integer(0, 30) * dayMs)),
      is_still_taking: isStillTaking,
      dose_value: hasDose ? random.pick([5, 10, 20, 25, 50, 100, 200, 500]) : null,
      dose_unit: hasDose ? 'mg' : null,
      dose_frequency: hasDose ? random.pick(doseFrequencies) : null,
      effectiveness,
      time_to_effect: effectiveness === 'too_early' || effectiveness === 'none' ? null : random.pick(timesToEffect),
      side_effects_overall: sideEffectsOverall,
      adherence: random.chance(0.8) ? random.pick(adherenceLevels) : null,
      burden: random.chance(0.8) ? random.pick(burdenLevels) : null,
      cost_band: random.chance(0.7) ? random.pick(costBands) : null,
      stop_reasons: isStillTaking ? [] : [random.pick(stopReasons)],
      narrative,
      narrative_tree: postOf([narrative]).tree,
      language: member.language,
      visibility,
      community_id: community?.id ?? null,
      counts_in_statistics: random.chance(0.85),
      allows_research: random.chance(0.4),
      origin: 'synthetic',
      created_at: createdAt,
      updated_at: createdAt,
    },
    sideEffects: sideEffectsOverall === 'none' ? [] : sideEffectsOf(material, id, member.id, treatment, random),
    followUps: followUpsOf({ id, authorId: member.id, createdAt, isStillTaking }),
  };
}

/** Each treatment leans one way, so that their distributions differ. */
function effectOf(treatment: number, random: SeededRandom): string {
  const leaning = new SeededRandom(`leaning ${treatment}`).fraction();
  return random.weighted([
    [4 + 8 * (1 - leaning), 'made_it_worse'],
    [8 + 25 * (1 - leaning), 'none'],
    [25, 'slight'],
    [15 + 20 * leaning, 'moderate'],
    [8 + 25 * leaning, 'major'],
    [10, 'too_early'],
  ]);
}

function sideEffectsOf(
  { concepts }: CorpusMaterial,
  experience: string,
  author: string,
  treatment: number,
  random: SeededRandom,
): Row[] {
  const usual = new SeededRandom(`side effects ${treatment}`);
  const known = Array.from({ length: 6 }, () => usual.pick(concepts.symptom).id);
  const felt = new Set(Array.from({ length: random.integer(1, 3) }, () => random.pick(known)));
  return [...felt].map((symptom) => ({
    experience_id: experience,
    author_id: author,
    symptom_id: symptom,
    severity: random.pick(severities),
    is_lasting: random.chance(0.3),
  }));
}

const firstOfMonth = (day: Date): string => `${day.toISOString().slice(0, 7)}-01`;

export function experienceRows(material: CorpusMaterial, members: readonly PlannedMember[]): CopyPlan[] {
  function* entries(): Generator<Row> {
    for (const { row } of planExperiences(material, members)) yield row;
  }
  function* sideEffects(): Generator<Row> {
    for (const planned of planExperiences(material, members)) yield* planned.sideEffects;
  }
  function* followUps(): Generator<Row> {
    for (const planned of planExperiences(material, members)) yield* planned.followUps;
  }
  return [
    {
      table: 'experience',
      isPrivate: true,
      columns: [
        ...['id', 'author_id', 'perspective', 'treatment_id', 'purpose_id', 'started_on', 'ended_on'],
        ...['is_still_taking', 'dose_value', 'dose_unit', 'dose_frequency', 'effectiveness', 'time_to_effect'],
        ...['side_effects_overall', 'adherence', 'burden', 'cost_band', 'stop_reasons', 'narrative', 'narrative_tree'],
        ...['language', 'visibility', 'community_id', 'counts_in_statistics', 'allows_research', 'origin'],
        ...['created_at', 'updated_at'],
      ],
      rows: { [Symbol.iterator]: entries },
    },
    {
      table: 'experience_side_effect',
      isPrivate: true,
      columns: ['experience_id', 'author_id', 'symptom_id', 'severity', 'is_lasting'],
      rows: { [Symbol.iterator]: sideEffects },
    },
    {
      table: 'experience_follow_up',
      isPrivate: true,
      columns: [
        ...['experience_id', 'author_id', 'weeks', 'due_at', 'told_at', 'answered_at'],
        ...['is_still_taking', 'effectiveness', 'side_effects_overall', 'stop_reasons'],
      ],
      rows: { [Symbol.iterator]: followUps },
    },
  ];
}
