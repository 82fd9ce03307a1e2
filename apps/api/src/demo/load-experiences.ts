import type { MemberViewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { type ExperienceAnswers, PublishExperienceCommand } from '@entraide/server-experiences';
import type { DemoExperience, readExperiences } from './demo-files.ts';
import { type DemoSite, forEachOf, mustBeAccepted } from './demo-site.ts';
import type { LoadedCommunity } from './load-communities.ts';
import { answerFollowUps, askFollowUps } from './load-follow-ups.ts';

type Entry = ReturnType<typeof readExperiences>[number];

interface ExperienceStage {
  readonly entries: readonly Entry[];
  readonly communities: ReadonlyMap<string, LoadedCommunity>;
  readonly viewers: ReadonlyMap<string, MemberViewer>;
}

/** Publishes every entry as its author, who answers the follow-up questions of the demo. */
export async function loadExperiences(
  site: DemoSite,
  { entries, communities, viewers }: ExperienceStage,
): Promise<void> {
  const idOf = await conceptIds(site, entries);
  const publish = site.app.get(PublishExperienceCommand);
  await forEachOf(entries, 6, async (entry) => {
    const author = viewers.get(entry.author);
    if (!author) throw new Error(`${entry.author} is not in the demo's cast.`);
    const answers = toAnswers(entry, idOf, communities.get(entry.community)?.id);
    const outcome = await site.at(entry.hoursAgo, () =>
      publish.execute(author, { answers, idempotencyKey: site.newKey(), origin: 'demo' }),
    );
    const id = mustBeAccepted(outcome, `experience of ${entry.author} with ${entry.treatment}`);
    await answerFollowUps(site, { id, author, entry });
  });
  await askFollowUps(site, entries);
}

type IdOf = (kind: 'treatment' | 'condition' | 'symptom', slug: string) => string;

async function conceptIds(site: DemoSite, entries: readonly DemoExperience[]): Promise<IdOf> {
  const reader = site.app.get(ConceptReader);
  const purposes = (kind: 'condition' | 'symptom'): string[] =>
    entries.filter((e) => e.purpose.kind === kind).map((e) => e.purpose.slug);
  const wanted = {
    treatment: entries.map((entry) => entry.treatment),
    condition: purposes('condition'),
    symptom: [...purposes('symptom'), ...entries.flatMap((entry) => entry.sideEffects.map((effect) => effect.symptom))],
  };
  const known = {
    treatment: await reader.idsBySlugs('treatment', [...new Set(wanted.treatment)]),
    condition: await reader.idsBySlugs('condition', [...new Set(wanted.condition)]),
    symptom: await reader.idsBySlugs('symptom', [...new Set(wanted.symptom)]),
  };
  return (kind, slug) => {
    const id = known[kind].get(slug);
    if (!id) throw new Error(`The catalogue has no ${kind} ${slug}.`);
    return id;
  };
}

function toAnswers(entry: Entry, idOf: IdOf, communityId: string | undefined): ExperienceAnswers {
  const { dose, purpose } = entry;
  return {
    perspective: entry.perspective,
    treatmentId: idOf('treatment', entry.treatment),
    purposeId: idOf(purpose.kind, purpose.slug),
    startedOn: entry.startedOn,
    endedOn: entry.endedOn,
    isStillTaking: entry.stillTaking,
    doseValue: dose ? String(dose.value) : null,
    doseUnit: dose?.unit ?? null,
    doseFrequency: dose?.frequency ?? null,
    effectiveness: entry.effectiveness,
    timeToEffect: entry.timeToEffect,
    sideEffects: entry.sideEffects.map(({ symptom, severity, isLasting }) => ({
      symptomId: idOf('symptom', symptom),
      severity,
      isLasting,
    })),
    sideEffectsOverall: entry.sideEffectsOverall,
    adherence: entry.adherence,
    burden: entry.burden,
    costBand: entry.costBand,
    stopReasons: entry.stopReasons,
    narrative: entry.narrative,
    language: entry.language,
    visibility: entry.visibility,
    communityId: entry.visibility === 'community' ? communityId : null,
    countsInStatistics: entry.countInStatistics,
    allowsResearch: entry.allowResearch,
  } as ExperienceAnswers;
}
