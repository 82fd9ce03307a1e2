import type { Viewer } from '@entraide/domain-kernel';
import { LoadStarterCatalogue } from '@entraide/server-catalogue';
import { ConceptReader } from '@entraide/server-catalogue';
import { PublishExperienceCommand } from '@entraide/server-experiences';
import { type TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { randomUUID } from 'node:crypto';
import { plantHeld } from './planted-held.spec-support.ts';
import type { Planted } from './planted.spec-support.ts';
import { type Role, roles } from './roles.spec-support.ts';

export interface PlantedWorld {
  readonly planted: readonly Planted[];
  /** Ids of communities, topics and members that queries may be asked about. */
  readonly otherIds: readonly string[];
  viewer(role: Role): Promise<Viewer>;
}

/** Whoever is suspended on the site reads what visitors read. */
const members: readonly Role[] = [
  'member',
  'memberElsewhere',
  'communityMember',
  'author',
  'moderator',
  'moderatorElsewhere',
  'administrator',
];
const everybody: readonly Role[] = roles;
const threadReaders = {
  public: everybody,
  members,
  community: ['communityMember', 'author', 'moderator', 'administrator'],
} satisfies Record<string, readonly Role[]>;
const experienceReaders = {
  public: everybody,
  members,
  community: ['communityMember', 'author', 'moderator'],
  only_me: ['author'],
} satisfies Record<string, readonly Role[]>;

const createCommunity = `mutation P($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } problems { code field } } }`;
const createTopic = `mutation P($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } problems { code field } } }`;
const startThread = `mutation P($input: StartThreadInput!) { startThread(input: $input) { thread { id openingPostId } problems { code field } } }`;

/** Builds two communities, somebody in every role, and one text with a word of its own at each visibility, or held. */
export async function plantWorld(app: TestApp): Promise<PlantedWorld> {
  await app.nest.get(LoadStarterCatalogue).execute();
  const ids = await addCast(app);
  const administrator = await app.viewer(ids.administrator);
  const here = await addCommunity(app, administrator, 'here');
  const elsewhere = await addCommunity(app, administrator, 'elsewhere');
  await addMembership(app, ids.communityMember, here.communityId);
  await addMembership(app, ids.author, here.communityId);
  await addMembership(app, ids.memberElsewhere, elsewhere.communityId);
  await makeModerator(app, ids.moderator, here.communityId);
  await makeModerator(app, ids.moderatorElsewhere, elsewhere.communityId);
  const author = await app.viewer(ids.author);
  const open = [...(await plantThreads(app, author, here)), ...(await plantExperiences(app, author, here.communityId))];
  const planted = [
    ...open,
    ...(await plantHeld(app, { author, administrator, place: here, threadId: open[0]?.ids[0] })),
  ];
  return {
    planted,
    otherIds: [here.communityId, here.topicId, elsewhere.communityId, ...Object.values(ids)],
    viewer: (role) => (role === 'visitor' ? Promise.resolve(app.visitor()) : app.viewer(ids[role])),
  };
}

async function addCast(app: TestApp): Promise<Record<Exclude<Role, 'visitor'>, string>> {
  return {
    member: await addMember(app, 'Member'),
    memberElsewhere: await addMember(app, 'MemberElsewhere'),
    communityMember: await addMember(app, 'CommunityMember'),
    author: await addMember(app, 'Author'),
    moderator: await addMember(app, 'Moderator'),
    moderatorElsewhere: await addMember(app, 'ModeratorElsewhere'),
    administrator: await addMember(app, 'Administrator', { isAdministrator: true }),
    suspended: await addMember(app, 'Suspended', { state: 'suspended' }),
  };
}

interface Place {
  readonly communityId: string;
  readonly topicId: string;
}

async function addCommunity(app: TestApp, administrator: Viewer, name: string): Promise<Place> {
  const conditions = await app.nest.get(ConceptReader).idsBySlugs('condition', ['migraine']);
  const texts = {
    nameEn: `Community ${name}`,
    nameFr: `Communauté ${name}`,
    descriptionEn: 'A place to talk to each other.',
    descriptionFr: 'Un lieu où se parler.',
  };
  const made = await app.run<{ createCommunity: { community: { id: string } } }>(administrator, createCommunity, {
    input: {
      ...texts,
      slug: name,
      joining: 'OPEN',
      conditionIds: [...conditions.values()],
      idempotencyKey: randomUUID(),
    },
  });
  const communityId = made.data.createCommunity.community.id;
  const topic = {
    titleEn: 'Everyday life',
    titleFr: 'Vie de tous les jours',
    descriptionEn: 'Days and nights.',
    descriptionFr: 'Les jours et les nuits.',
  };
  const withTopic = await app.run<{ createTopic: { topic: { id: string } } }>(administrator, createTopic, {
    input: { ...topic, communityId, slug: 'everyday', idempotencyKey: randomUUID() },
  });
  return { communityId, topicId: withTopic.data.createTopic.topic.id };
}

async function plantThreads(app: TestApp, author: Viewer, place: Place): Promise<Planted[]> {
  const planted: Planted[] = [];
  for (const [visibility, readers] of Object.entries(threadReaders)) {
    const word = `zqthread${visibility}kx`;
    const answer = await app.run<{ startThread: { thread: { id: string; openingPostId: string } } }>(
      author,
      startThread,
      {
        input: {
          ...place,
          kind: 'QUESTION',
          language: 'EN',
          visibility: visibility.toUpperCase(),
          title: `A question with ${word} in it`,
          text: `The text says ${word} once more, for whoever may read it.`,
          warnings: [],
          conceptIds: [],
          idempotencyKey: randomUUID(),
        },
      },
    );
    const { id, openingPostId } = answer.data.startThread.thread;
    planted.push({ word, ids: [id, openingPostId], readers });
  }
  return planted;
}

async function plantExperiences(app: TestApp, author: Viewer, communityId: string): Promise<Planted[]> {
  const reader = app.nest.get(ConceptReader);
  const treatments = [
    ...(await reader.idsBySlugs('treatment', ['propranolol', 'topiramate', 'magnesium', 'acupuncture'])).values(),
  ];
  const purposeId = [...(await reader.idsBySlugs('condition', ['migraine'])).values()][0];
  const planted: Planted[] = [];
  for (const [index, [visibility, readers]] of Object.entries(experienceReaders).entries()) {
    const word = `zqexperience${visibility.replace('_', '')}kx`;
    const outcome = await app.nest.get(PublishExperienceCommand).execute(author, {
      idempotencyKey: randomUUID(),
      answers: {
        perspective: 'own',
        treatmentId: treatments[index],
        purposeId,
        startedOn: '2024-01',
        isStillTaking: true,
        effectiveness: 'moderate',
        sideEffectsOverall: 'none',
        sideEffects: [],
        adherence: 'usually',
        burden: 'not',
        stopReasons: [],
        narrative: `What I lived with it is told here, with the word ${word} in the middle of it.`,
        language: 'en',
        visibility: visibility as 'public',
        communityId: visibility === 'community' ? communityId : null,
        countsInStatistics: false,
        allowsResearch: false,
      },
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    planted.push({ word, ids: [outcome.value], readers });
  }
  return planted;
}
