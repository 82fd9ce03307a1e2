import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage } from './stage.ts';

/** Two communities with moderators, an author, two reporters and an administrator, for the specs of cases. */
export class CaseWorld {
  private constructor(
    readonly app: TestApp,
    readonly stage: Stage,
    readonly here: Awaited<ReturnType<Stage['community']>>,
    readonly amina: MemberViewer,
    readonly tom: MemberViewer,
    readonly ines: MemberViewer,
    readonly keeper: MemberViewer,
    readonly colleague: MemberViewer,
    readonly elsewhere: MemberViewer,
    readonly administrator: MemberViewer,
  ) {}

  static async start(): Promise<CaseWorld> {
    const app = await TestApp.start([
      catalogueFeature,
      accountsFeature,
      forumFeature,
      experiencesFeature,
      moderationFeature,
    ]);
    const stage = new Stage(app);
    const here = await stage.community('migraine');
    const there = await stage.community('diabetes');
    const member = async (name: string, communityId: string | null, moderated: string | null = null) => {
      const language = name === 'Ines_P' ? 'fr' : 'en';
      const id = await addMember(app, name, { isAdministrator: name === 'Admin', language });
      if (communityId) await addMembership(app, id, communityId);
      if (moderated) await makeModerator(app, id, moderated);
      await addAddress(app, id, name);
      return app.viewer(id);
    };
    return new CaseWorld(
      app,
      stage,
      here,
      await member('Amina_L', here.id),
      await member('Tom_W', here.id),
      await member('Ines_P', here.id),
      await member('Keeper', here.id, here.id),
      await member('Colleague', here.id, here.id),
      await member('Elsewhere', there.id, there.id),
      await member('Admin', null),
    );
  }

  /** A thread of Amina's that Tom has reported. @returns its case's id */
  async reported(reason = 'OTHER', traits: Record<string, unknown> = {}): Promise<{ threadId: string; id: string }> {
    const threadId = await this.stage.thread(this.amina, this.here, traits);
    await this.stage.report(this.tom, 'THREAD', threadId, { reason });
    const { id } = await this.stage.caseOn(this.administrator, threadId);
    return { threadId, id };
  }

  /** The same, taken by the keeper: revision 2. */
  async taken(reason = 'OTHER'): Promise<{ threadId: string; id: string }> {
    const made = await this.reported(reason);
    await this.stage.handle(this.keeper, 'takeCase', made.id, 1);
    return made;
  }

  at<T>(time: Date, work: () => Promise<T>): Promise<T> {
    return this.app.nest.get(Clock).runAt(time, work);
  }

  /** The mails to somebody, decoded, oldest first. */
  mailsTo(name: string): string[] {
    const folder = path.join(this.app.dataDir, 'mail');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .map((file) => decode(readFileSync(path.join(folder, file), 'utf8')))
      .filter((mail) => mail.includes(`To: ${name.toLowerCase()}@example.org`));
  }
}

/** Quoted-printable in UTF-8, soft line breaks undone. */
const decode = (mail: string): string =>
  Buffer.from(
    mail
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();

async function addAddress(app: TestApp, memberId: string, name: string): Promise<void> {
  await app.database.inTransaction('system', (transaction) =>
    transaction.query(
      `insert into member_credential (member_id, email, email_key, password_hash) values ($1, $2, $2, 'x')`,
      [memberId, `${name.toLowerCase()}@example.org`],
    ),
  );
}
