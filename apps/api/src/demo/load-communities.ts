import { ConceptReader } from '@entraide/server-catalogue';
import type { DemoCommunity, DemoMember } from './demo-files.ts';
import { type DemoSite, forEachOf, upper } from './demo-site.ts';

const foundedHoursAgo = 9_500;
const joinedHoursAgo = 9_400;

const createCommunity = `mutation DemoCommunity($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } problems { code field } } }`;
const saveHouseRules = `mutation DemoRules($input: SaveHouseRulesInput!) { saveHouseRules(input: $input) { problems { code field } } }`;
const createTopic = `mutation DemoTopic($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } problems { code field } } }`;
const appointModerator = `mutation DemoModerator($communityId: ID!, $pseudonym: String!) { appointModerator(communityId: $communityId, pseudonym: $pseudonym) { problems { code field } } }`;
const joinCommunity = `mutation DemoJoin($input: JoinCommunityInput!) { joinCommunity(input: $input) { problems { code field } } }`;
const decideMembership = `mutation DemoWelcome($input: DecideMembershipInput!) { decideMembership(input: $input) { problems { code field } } }`;

export interface LoadedCommunity {
  readonly id: string;
  readonly joining: string;
  /** Ids of its topics by slug. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Founds the communities with rules and topics, as the administrator. @returns them by slug */
export async function loadCommunities(
  site: DemoSite,
  communities: readonly DemoCommunity[],
  administratorId: string,
): Promise<Map<string, LoadedCommunity>> {
  const loaded = new Map<string, LoadedCommunity>();
  for (const [index, community] of communities.entries()) {
    loaded.set(
      community.slug,
      await site.at(foundedHoursAgo, () => loadCommunity(site, community, index, administratorId)),
    );
  }
  return loaded;
}

async function loadCommunity(
  site: DemoSite,
  plan: DemoCommunity,
  position: number,
  administratorId: string,
): Promise<LoadedCommunity> {
  const administrator = await site.viewer(administratorId);
  const conditionIds = await site.app.get(ConceptReader).idsBySlugs('condition', [...plan.conditions]);
  const { community } = await site.mutate<{ community: { id: string } }>(administrator, createCommunity, {
    input: {
      slug: plan.slug,
      nameEn: plan.name.en,
      nameFr: plan.name.fr,
      descriptionEn: plan.description.en,
      descriptionFr: plan.description.fr,
      joining: upper(plan.joining),
      conditionIds: [...conditionIds.values()],
      position,
      idempotencyKey: site.newKey(),
    },
  });
  await site.mutate(administrator, saveHouseRules, {
    input: { communityId: community.id, basedOnVersion: 0, textEn: plan.houseRules.en, textFr: plan.houseRules.fr },
  });
  const topics = new Map<string, string>();
  for (const { slug, title, description, summary } of plan.topics) {
    const { topic } = await site.mutate<{ topic: { id: string } }>(administrator, createTopic, {
      input: {
        communityId: community.id,
        slug,
        titleEn: title.en,
        titleFr: title.fr,
        descriptionEn: description.en,
        descriptionFr: description.fr,
        summaryEn: summary.en,
        summaryFr: summary.fr,
        idempotencyKey: site.newKey(),
      },
    });
    topics.set(slug, topic.id);
  }
  return { id: community.id, joining: plan.joining, topics };
}

interface Joining {
  readonly cast: readonly DemoMember[];
  readonly memberIds: ReadonlyMap<string, string>;
  readonly communities: ReadonlyMap<string, LoadedCommunity>;
  readonly administratorId: string;
}

/** The cast joins; where a moderator welcomes people, the administrator does so. Then moderators are appointed. */
export async function loadMemberships(
  site: DemoSite,
  { cast, memberIds, communities, administratorId }: Joining,
): Promise<void> {
  const administrator = await site.viewer(administratorId);
  await forEachOf(cast, 6, async (member) => {
    const memberId = memberIds.get(member.key) ?? '';
    for (const { community: slug, role } of member.memberships) {
      const community = communities.get(slug);
      if (!community) throw new Error(`${member.key} joins ${slug}, which is not there.`);
      await site.at(joinedHoursAgo, async () => {
        await site.mutate(await site.viewer(memberId), joinCommunity, {
          input: { communityId: community.id, role: upper(role) },
        });
        if (community.joining !== 'approval') return;
        await site.mutate(administrator, decideMembership, {
          input: { communityId: community.id, memberId, isAccepted: true },
        });
      });
    }
  });
  for (const member of cast) {
    for (const slug of member.moderates) {
      const communityId = communities.get(slug)?.id;
      await site.mutate(administrator, appointModerator, { communityId, pseudonym: member.pseudonym });
    }
  }
}
