import { randomUUID } from 'node:crypto';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { RegisterMemberCommand } from '@entraide/server-accounts';
import type { TestApp } from '@entraide/testing';
import type { Answers } from '../entry/answers.ts';
import { TellFollowUpsJob } from './tell-follow-ups.job.ts';
import { addConcept } from '../spec/concepts.ts';
import { followUpsDocument } from '../spec/follow-up-documents.ts';
import { publishAt } from '../spec/publish-at.ts';
import { type ReceivedMail, receivedMails, tokensIn } from '../spec/received-mails.ts';

const dayMs = 86_400_000;
export const daysAgo = (days: number): Date => new Date(Date.now() - days * dayMs);

export interface Person extends MemberViewer {
  readonly email: string;
}

/** People with addresses, entries of some age, and the mails about them. */
export class FollowUpScene {
  constructor(
    private readonly app: TestApp,
    private readonly conditionId: string,
  ) {}

  async person(language: 'en' | 'fr' = 'en', wantsMail = true): Promise<Person> {
    const email = `p${randomUUID().slice(0, 12)}@example.org`;
    const password = 'trois petits chats gris';
    const pseudonym = `P_${randomUUID().slice(0, 12)}`;
    const registration = { pseudonym, email, password, birth: '1985-03', language, healthConsentVersion: '2026-11' };
    const outcome = await this.app.nest.get(RegisterMemberCommand).executeTrusted(registration, { origin: 'person' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { memberId } = outcome.value;
    await this.app.database.query(`update member set wants_follow_up_mail = $2 where id = $1`, [memberId, wantsMail]);
    return { ...(await this.app.viewer(memberId)), email };
  }

  /** @returns the id of an entry about a treatment of its own */
  async publish(author: Viewer, moment: Date, change: Answers = {}): Promise<string> {
    const treatmentId = await addConcept(this.app.database, 'treatment', `quite-a-treatment-${randomUUID()}`);
    return publishAt(this.app.nest, author, { treatmentId, purposeId: this.conditionId, ...change }, moment);
  }

  async tell(): Promise<void> {
    await this.app.nest.get(TellFollowUpsJob).handle();
    await this.app.runJobs();
  }

  mailsTo({ email }: Person): ReceivedMail[] {
    return receivedMails(this.app.dataDir).filter((mail) => mail.to === email);
  }

  /** Somebody whose entry of four weeks ago is asked about, the entry, and the links in the mail. */
  async mailed(): Promise<{ author: Person; id: string; token: string; stopToken: string }> {
    const author = await this.person();
    const id = await this.publish(author, daysAgo(29));
    await this.tell();
    const [mail] = this.mailsTo(author);
    const first = (page: string): string => tokensIn(mail, page)[0] ?? '';
    return { author, id, token: first('/follow-up'), stopToken: first('/follow-up/stop') };
  }

  /** The question after four weeks. */
  async firstQuestion(viewer: Viewer, id: string): Promise<{ state: string; effectiveness: string } | undefined> {
    const { data } = await this.app.run<{ experience: { followUps: { state: string; effectiveness: string }[] } }>(
      ...([viewer, followUpsDocument, { id }] as const),
    );
    return data.experience.followUps[0];
  }
}
