import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { type MemberViewer, type Viewer, foldText } from '@entraide/domain-kernel';
import { type WritingRules, defaultWritingRules } from '@entraide/domain-safety';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import type { Database, ExecutedResult } from '@entraide/server-platform';
import { forumFeature } from '../forum.feature.ts';

export const forumFeatures = [catalogueFeature, accountsFeature, forumFeature];

interface Answer<Data> extends Omit<ExecutedResult, 'data'> {
  readonly data: Data;
  readonly statements: readonly string[];
}

/** The part of the test application that a stage needs. */
interface StageApp {
  readonly nest: { get<T>(token: Type<T>): T };
  readonly database: Database;
  visitor(): Viewer;
  viewer(memberId: string): Promise<MemberViewer>;
  run<Data>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  runJobs(): Promise<void>;
  stop(): Promise<void>;
}

interface MemberTraits {
  readonly isAdministrator?: boolean;
  readonly isSuspended?: boolean;
}

interface Problems {
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

/** A running forum with one condition, for specs. */
export class Stage {
  private constructor(
    readonly app: StageApp,
    readonly conditionId: string,
    readonly administratorId: string,
  ) {}

  /** @param app started with {@link forumFeatures} */
  static async on(app: StageApp): Promise<Stage> {
    const [condition] = await app.database.query<{ id: string }>(
      `insert into concept (kind, slug, label_en, label_fr, source)
       values ('condition', 'migraine', 'Migraine', 'Migraine', 'spec') returning id`,
    );
    await liftFlooding(app);
    const administratorId = await addMember(app, 'Admin', { isAdministrator: true });
    return new Stage(app, (condition as { id: string }).id, administratorId);
  }

  stop = (): Promise<void> => this.app.stop();

  /** A new community through the administrator's own mutation. */
  async community(slug: string, traits: { joining?: 'OPEN' | 'APPROVAL' } = {}): Promise<string> {
    const answer = await this.app.run<{ createCommunity: { community: { id: string } | null } & Problems }>(
      await this.app.viewer(this.administratorId),
      `mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } problems { code field } } }`,
      { input: communityInput({ slug, joining: traits.joining ?? 'OPEN', conditionIds: [this.conditionId] }) },
    );
    return (answer.data.createCommunity.community as { id: string }).id;
  }

  async topic(communityId: string, slug: string): Promise<string> {
    const answer = await this.app.run<{ createTopic: { topic: { id: string } | null } & Problems }>(
      await this.app.viewer(this.administratorId),
      `mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } problems { code field } } }`,
      { input: topicInput({ communityId, slug }) },
    );
    return (answer.data.createTopic.topic as { id: string }).id;
  }

  /** A member of the community, or of none. */
  async member(pseudonym: string, communityId?: string, role = 'patient', traits: MemberTraits = {}): Promise<string> {
    const id = await addMember(this.app, pseudonym, traits);
    if (communityId) {
      await this.app.database.query(
        `insert into membership (member_id, community_id, role, state) values ($1, $2, $3, 'active')`,
        [id, communityId, role],
      );
    }
    return id;
  }

  async moderator(pseudonym: string, communityId: string, traits: MemberTraits = {}): Promise<string> {
    const id = await addMember(this.app, pseudonym, traits);
    await this.app.database.query(`insert into community_moderator (member_id, community_id) values ($1, $2)`, [
      id,
      communityId,
    ]);
    return id;
  }

  async startThread(authorId: string, input: Record<string, unknown>): Promise<string> {
    const answer = await this.app.run<{ startThread: { thread: { id: string } | null } & Problems }>(
      await this.app.viewer(authorId),
      `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } problems { code field } } }`,
      { input: threadInput(input) },
    );
    if (!answer.data?.startThread?.thread) throw new Error(JSON.stringify(answer));
    return answer.data.startThread.thread.id;
  }

  async reply(authorId: string, threadId: string, traits: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.publish(await this.app.viewer(authorId), { threadId, ...traits });
    if (!answer.post) throw new Error(JSON.stringify(answer));
    return answer.post.id;
  }

  async publish(viewer: Viewer, input: Record<string, unknown>): Promise<{ post: { id: string } | null } & Problems> {
    const answer = await this.app.run<{ publishPost: { post: { id: string } | null } & Problems }>(
      viewer,
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { id } problems { code field } } }`,
      { input: { idempotencyKey: randomUUID(), text: 'I know this well.', ...input } },
    );
    return answer.data.publishPost;
  }

  async openingOf(threadId: string): Promise<string> {
    const [row] = await this.app.database.query<{ id: string }>(
      `select id from post where thread_id = $1 and is_opening`,
      [threadId],
    );
    return (row as { id: string }).id;
  }

  async setState(table: 'thread' | 'post', id: string, state: string): Promise<void> {
    await this.app.database.query(`update ${table} set state = $2 where id = $1`, [id, state]);
  }
}

export const threadInput = (traits: Record<string, unknown>): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  kind: 'QUESTION',
  language: 'EN',
  visibility: 'PUBLIC',
  title: 'How do you get through the night?',
  text: 'It starts at three and I lie there until the birds begin.',
  ...traits,
});

export const communityInput = (traits: Record<string, unknown>): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  ...communityTexts(traits),
});

export const communityTexts = (traits: Record<string, unknown> = {}): Record<string, unknown> => ({
  nameEn: 'Migraine',
  nameFr: 'Migraine',
  descriptionEn: 'For everybody who lives with migraine.',
  descriptionFr: 'Pour toutes les personnes qui vivent avec la migraine.',
  joining: 'OPEN',
  ...traits,
});

export const topicInput = (traits: Record<string, unknown>): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  ...topicTexts(traits),
});

export const topicTexts = (traits: Record<string, unknown> = {}): Record<string, unknown> => ({
  titleEn: 'Ordinary days',
  titleFr: 'Les jours ordinaires',
  descriptionEn: 'Work, sleep and everything else.',
  descriptionFr: 'Le travail, le sommeil et tout le reste.',
  ...traits,
});

async function addMember(app: StageApp, pseudonym: string, traits: MemberTraits): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `insert into member (pseudonym, pseudonym_key, language, is_administrator, is_confirmed, state, has_health_consent)
     values ($1, $2, 'en', $3, true, $4, true) returning id`,
    [pseudonym, foldText(pseudonym), traits.isAdministrator ?? false, traits.isSuspended ? 'suspended' : 'active'],
  );
  return (row as { id: string }).id;
}

/** Specs write at one moment what people write in days: here nobody is slowed down. */
async function liftFlooding(app: StageApp): Promise<void> {
  const rules: WritingRules = { ...defaultWritingRules, flooding: { texts: 0, minutes: 1 } };
  await app.database.query(`insert into writing_rules (rules) values ($1)`, [JSON.stringify(rules)]);
}
