import { foldText } from '@entraide/domain-kernel';
import type { CopyPlan } from './copy-rows.ts';
import type { CorpusMaterial, PlannedCommunity, PlannedMember } from './corpus.ts';
import { corpusEnd, corpusStart } from './corpus.ts';
import { SeededRandom } from './seeded-random.ts';
import { syntheticId } from './synthetic-id.ts';

const firstNames =
  'Amina Bruno Camille Dario Elsa Farid Gilles Hana Inès Jonas Kim Lila Malo Nadia Omar Paula Quentin Rosa Sami Tess Ugo Vera Wim Yara Zoé'.split(
    ' ',
  );
const roles = [
  [60, 'patient'],
  [22, 'caregiver'],
  [8, 'suspected'],
  [6, 'former_patient'],
  [4, 'bereaved'],
] as const;
const moderatorsPerCommunity = 2;

/** Plans the members and enters each into the communities it belongs to, in a favourite one most often. */
export function planMembers({ size }: CorpusMaterial, communities: readonly PlannedCommunity[]): PlannedMember[] {
  return Array.from({ length: size.members }, (_, number) => {
    const random = new SeededRandom(`member ${number}`);
    const span = corpusEnd.getTime() - corpusStart.getTime();
    const createdAt = new Date(corpusStart.getTime() + Math.floor(random.fraction() ** 2 * span * 0.9));
    const wanted = random.integer(1, Math.min(4, communities.length));
    const joined = new Set(Array.from({ length: wanted }, () => communities[random.skewed(communities.length)]));
    const own = [...joined].filter((community) => community !== undefined);
    const id = syntheticId(createdAt, random);
    for (const community of own) community.memberIds.push(id);
    return { id, number, language: random.chance(0.6) ? 'en' : 'fr', createdAt, communities: own };
  });
}

export function memberRows(members: readonly PlannedMember[], communities: readonly PlannedCommunity[]): CopyPlan[] {
  const pseudonymOf = (member: PlannedMember): string =>
    `${firstNames[member.number % firstNames.length] ?? ''}_s${member.number}`;
  return [
    {
      table: 'member',
      columns: [
        'id',
        'pseudonym',
        'pseudonym_key',
        'language',
        'is_confirmed',
        'has_health_consent',
        'origin',
        'created_at',
      ],
      rows: members.map((member) => ({
        id: member.id,
        pseudonym: pseudonymOf(member),
        pseudonym_key: foldText(pseudonymOf(member)),
        language: member.language,
        is_confirmed: true,
        has_health_consent: true,
        origin: 'synthetic',
        created_at: member.createdAt,
      })),
    },
    {
      table: 'consent',
      isPrivate: true,
      columns: ['member_id', 'kind', 'text_version', 'language', 'given_at'],
      rows: members.map((member) => ({
        member_id: member.id,
        kind: 'health_data',
        text_version: 'synthetic',
        language: member.language,
        given_at: member.createdAt,
      })),
    },
    {
      table: 'membership',
      columns: ['community_id', 'member_id', 'role', 'state', 'joined_at'],
      rows: members.flatMap((member) => {
        const random = new SeededRandom(`membership ${member.number}`);
        return member.communities.map((community) => ({
          community_id: community.id,
          member_id: member.id,
          role: random.weighted(roles),
          state: 'active',
          joined_at: member.createdAt,
        }));
      }),
    },
    {
      table: 'community_moderator',
      columns: ['community_id', 'member_id'],
      rows: communities.flatMap(({ id, memberIds }) =>
        memberIds.slice(0, moderatorsPerCommunity).map((member) => ({ community_id: id, member_id: member })),
      ),
    },
  ];
}
