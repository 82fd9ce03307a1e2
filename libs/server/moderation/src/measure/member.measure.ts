import { Injectable } from '@nestjs/common';
import type { Transaction } from '@entraide/server-platform';
import type { Before, Measure, MeasureSource } from './measure.ts';

interface ProfileText {
  readonly about: string | null;
  readonly about_tree: unknown;
}

/** Members: removing takes the text of their profile away. What is laid on the person themselves is a sanction. */
@Injectable()
export class MemberMeasure implements MeasureSource {
  async apply(transaction: Transaction, id: string, { action }: Measure): Promise<Before> {
    const [member] = await transaction.query<ProfileText>(
      `select about, about_tree from member where id = $1 and state <> 'erased' for update`,
      [id],
    );
    if (!member || action !== 'remove' || member.about === null) return {};
    await transaction.query(`update member set about = null, about_tree = null where id = $1`, [id]);
    return { about: member.about, aboutTree: member.about_tree };
  }

  /** A text that they have written since stays. */
  async restore(transaction: Transaction, id: string, _: Measure, before: Before): Promise<void> {
    if (typeof before['about'] !== 'string') return;
    await transaction.query(
      `update member set about = $2, about_tree = $3 where id = $1 and about is null and state <> 'erased'`,
      [id, before['about'], JSON.stringify(before['aboutTree'])],
    );
  }
}
