import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';

/** What proves who a member is. Private: read only in transactions of the system or of the member. */
export interface Credential {
  readonly memberId: string;
  readonly pseudonym: string;
  readonly email: string;
  readonly passwordHash: string;
}

const columns = `member.id as "memberId", member.pseudonym, credential.email, credential.password_hash as "passwordHash"`;

@Injectable()
export class CredentialRepository {
  constructor(private readonly clock: Clock) {}

  byEmailKey(transaction: Transaction, emailKey: string): Promise<Credential | undefined> {
    return this.find(transaction, 'credential.email_key = $1', emailKey);
  }

  byMember(transaction: Transaction, memberId: string): Promise<Credential | undefined> {
    return this.find(transaction, 'credential.member_id = $1', memberId);
  }

  async changePassword(transaction: Transaction, memberId: string, passwordHash: string): Promise<void> {
    await transaction.query(
      `update member_credential set password_hash = $2, password_changed_at = $3 where member_id = $1`,
      [memberId, passwordHash, this.clock.now()],
    );
  }

  /** Notes that the member reads mail at their address; nothing changes when that is known. */
  async confirmEmail(transaction: Transaction, memberId: string): Promise<void> {
    await transaction.query(
      `with person as (update member set is_confirmed = true where id = $1 returning id)
       update member_credential set email_confirmed_at = coalesce(email_confirmed_at, $2)
       from person where member_id = person.id`,
      [memberId, this.clock.now()],
    );
  }

  private async find(transaction: Transaction, condition: string, key: string): Promise<Credential | undefined> {
    const [row] = await transaction.query<Credential>(
      `select ${columns} from member_credential credential join member on member.id = credential.member_id
       where ${condition} and member.state <> 'erased'`,
      [key],
    );
    return row;
  }
}
