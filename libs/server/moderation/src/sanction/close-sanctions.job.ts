import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { stateAfter } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';
import { type Sanction, SanctionRepository } from '@entraide/server-accounts';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  Journal,
  Mailer,
  SETTINGS,
  type Settings,
  type Transaction,
} from '@entraide/server-platform';
import { sentence } from '../decision/words.ts';

/** At most this many in one run: the rest has its turn five minutes later. */
const mostAtOnce = 50;

interface Reader {
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/**
 * Writes down the end of sanctions whose time is over, and tells each person. Nothing waits for it: a sanction ends by
 * its time, whenever this runs.
 */
@Injectable()
@HandlesJob({ name: 'close_sanctions', cron: '*/5 * * * *' })
export class CloseSanctionsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sanctions: SanctionRepository,
    private readonly mailer: Mailer,
    private readonly journal: Journal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(): Promise<void> {
    for (let left = mostAtOnce; left > 0; left -= 1) if (!(await this.closeOne())) return;
  }

  /** Each by itself, so that a mail that fails keeps back no other. @returns `false` when none is left */
  private closeOne(): Promise<boolean> {
    return this.database.inTransaction('system', async (transaction) => {
      const now = this.clock.now();
      const [sanction] = await this.sanctions.runOut(transaction, now, 1);
      const after = sanction ? stateAfter('sanction', sanction.state, 'ran_out', 'system') : null;
      if (!sanction || after !== 'ended') return false;
      await this.sanctions.close(transaction, sanction.id, after, now);
      await this.note(transaction, sanction);
      await this.tell(transaction, sanction);
      return true;
    });
  }

  private note(transaction: Transaction, { id, memberId, decisionId, communityId, kind }: Sanction): Promise<void> {
    return this.journal.write(transaction, {
      action: 'sanction_ended',
      actorId: null,
      subject: { kind: 'member', id: memberId },
      communityId,
      detail: { sanctionId: id, decisionId, sanction: kind },
    });
  }

  private async tell(transaction: Transaction, { memberId, kind, communityId }: Sanction): Promise<void> {
    const [reader] = await transaction.query<Reader>(
      `select member.pseudonym, member.language, credential.email
       from member join member_credential credential on credential.member_id = member.id
       where member.id = $1 and member.state <> 'erased'`,
      [memberId],
    );
    if (!reader) return;
    const { language, pseudonym } = reader;
    const options = { locale: language };
    const parts = [
      m.decisions_mail_greeting({ pseudonym }, options),
      sentence(`decisions_ended_${kind}_${communityId === null ? 'site' : 'community'}`, language),
      m.decisions_read_at({ link: `${this.settings.publicUrl.href.replace(/\/$/, '')}/my/moderation` }, options),
      m.decisions_close({}, options),
    ];
    await this.mailer.send({
      to: reader.email,
      subject: m.decisions_mail_ended_subject({}, options),
      text: parts.join('\n\n'),
    });
  }
}
