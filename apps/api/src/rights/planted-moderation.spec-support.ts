import { randomUUID } from 'node:crypto';
import type { Viewer } from '@entraide/domain-kernel';
import { ForumModeration } from '@entraide/server-forum';
import type { TestApp } from '@entraide/testing';
import type { PlantedWorld } from './planted-world.spec-support.ts';
import type { Planted } from './planted.spec-support.ts';
import type { Role } from './roles.spec-support.ts';

const inCharge: readonly Role[] = ['moderator', 'administrator'];

/** Plants words into texts that moderation has taken from readers, and into everything that is said about a case. */
export async function plantModeration(app: TestApp, world: PlantedWorld): Promise<Planted[]> {
  const planting = new Planting(app, world);
  return [...(await planting.texts()), ...(await planting.words())];
}

class Planting {
  private readonly place: { readonly communityId: string; readonly topicId: string };

  constructor(
    private readonly app: TestApp,
    private readonly world: PlantedWorld,
  ) {
    const [communityId = '', topicId = ''] = world.otherIds;
    this.place = { communityId, topicId };
  }

  /** Threads and replies that were public when they were written and indexed. */
  async texts(): Promise<Planted[]> {
    const readersOf = { hidden: ['author', ...inCharge], removed: inCharge, held: ['author', ...inCharge] } as const;
    const planted: Planted[] = [];
    const replyTo = (await this.thread('zqshownkx')).id;
    for (const [state, readers] of Object.entries(readersOf)) {
      const [ofThread, ofReply] = [`zqthread${state}kx`, `zqreply${state}kx`];
      const thread = await this.thread(ofThread);
      const reply = await this.done('author', 'publishPost', 'PublishPostInput', 'post { id }', {
        ...{ idempotencyKey: randomUUID(), threadId: replyTo, isSure: true },
        text: `I have lived it with ${ofReply} too.`,
      });
      planted.push({ word: ofThread, ids: [thread.id, thread.openingPostId ?? ''], readers });
      planted.push({ word: ofReply, ids: [reply.id], readers });
      await this.app.runJobs();
      await this.take(thread.id, reply.id, state as keyof typeof readersOf);
    }
    await this.app.runJobs();
    return planted;
  }

  /** What reporters, moderators and the person concerned say about a public thread of the author's. */
  async words(): Promise<Planted[]> {
    const target = await this.thread('zqpublickx');
    const said = (word: string) => `This is said here with ${word} in the middle of it.`;
    const report = await this.done('communityMember', 'report', 'ReportInput', 'report { id }', {
      ...{ kind: 'THREAD', id: target.id, reason: 'OTHER', note: said('zqreportkx'), idempotencyKey: randomUUID() },
    });
    const caseId = await this.openCaseOn(target.id);
    await this.run('moderator', `mutation ($id: ID!) { takeCase(id: $id, revision: 1) { problems { code } } }`, {
      id: caseId,
    });
    const note = await this.note('addCaseNote', 'CaseNoteInput', { caseId, text: said('zqnotekx') });
    const message = await this.note('writeToReporters', 'ReportersMessageInput', { caseId, text: said('zqmessagekx') });
    await this.done('moderator', 'decideCase', 'DecideCaseInput', 'moderationCase { id }', {
      ...{ id: caseId, revision: 2, action: 'HIDE', rule: 's1', reason: said('zqreasonkx') },
    });
    await this.app.runJobs();
    const decisionId = await this.newestDecision();
    const appeal = await this.done('author', 'openAppeal', 'OpenAppealInput', 'appeal { id }', {
      ...{ idempotencyKey: randomUUID(), decisionId, text: said('zqappealkx') },
    });
    return [
      { word: 'zqreportkx', ids: [report.id, caseId], readers: ['communityMember', ...inCharge] },
      { word: 'zqnotekx', ids: [note], readers: inCharge },
      { word: 'zqmessagekx', ids: [message], readers: ['communityMember', ...inCharge] },
      { word: 'zqreasonkx', ids: [decisionId, target.id], readers: ['author', ...inCharge] },
      { word: 'zqappealkx', ids: [appeal.id], readers: ['author', 'administrator'] },
    ];
  }

  private thread(word: string): Promise<{ id: string; openingPostId?: string }> {
    return this.done('author', 'startThread', 'StartThreadInput', 'thread { id openingPostId }', {
      ...this.place,
      ...{ kind: 'QUESTION', language: 'EN', visibility: 'PUBLIC', warnings: [], conceptIds: [] },
      ...{ title: `A question with ${word} in it`, text: `The text says ${word} once more.` },
      ...{ idempotencyKey: randomUUID(), isSure: true },
    });
  }

  private async take(threadId: string, postId: string, state: 'hidden' | 'removed' | 'held'): Promise<void> {
    const moderation = this.app.nest.get(ForumModeration);
    await this.app.database.inTransaction('system', async (transaction) => {
      await moderation.setThreadState(transaction, threadId, state);
      await moderation.setPostState(transaction, postId, state);
    });
  }

  private async note(field: string, input: string, words: Record<string, unknown>): Promise<string> {
    const { noteId } = await this.payload('moderator', field, input, 'noteId', {
      ...words,
      idempotencyKey: randomUUID(),
    });
    return String(noteId);
  }

  private async openCaseOn(targetId: string): Promise<string> {
    const data = await this.run('moderator', `{ moderationCases(first: 50) { nodes { id target { id } } } }`, {});
    const { nodes } = data['moderationCases'] as { nodes: { id: string; target: { id: string } }[] };
    const found = nodes.find(({ target }) => target.id === targetId);
    if (!found) throw new Error(`No case on ${targetId}`);
    return found.id;
  }

  private async newestDecision(): Promise<string> {
    const data = await this.run('author', `{ myDecisions(first: 1) { nodes { id } } }`, {});
    return (data['myDecisions'] as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
  }

  private async done(role: Role, field: string, input: string, selection: string, values: object): Promise<Made> {
    const payload = await this.payload(role, field, input, selection, values);
    const made = payload[selection.split(' ')[0] ?? ''] as Made | null;
    if (!made) throw new Error(`${field}: ${JSON.stringify(payload)}`);
    return made;
  }

  private async payload(role: Role, field: string, input: string, selection: string, values: object): Promise<Payload> {
    const data = await this.run(
      role,
      `mutation ($input: ${input}!) { ${field}(input: $input) { ${selection} problems { code field } } }`,
      { input: values },
    );
    return data[field] as Payload;
  }

  private async run(role: Role, source: string, variables: Record<string, unknown>): Promise<Payload> {
    const viewer: Viewer = await this.world.viewer(role);
    const { data, errors } = await this.app.run<Payload | null>(viewer, source, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }
}

type Payload = Record<string, unknown>;

interface Made {
  readonly id: string;
  readonly openingPostId?: string;
}
