import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';

/** Who wrote or did something, as everybody may know them. */
export interface MemberCard {
  readonly id: string;
  readonly pseudonym: string;
}

/** Names members for lists of other things, in one statement for any number of them. */
@Injectable()
export class MemberCardsReader {
  constructor(private readonly database: Database) {}

  /**
   * @param ids may repeat and may hold nulls, as the author columns of other features do
   * @returns a card by id; an id without a card is a former member and is shown as such. No ids cost no statement.
   */
  async byIds(ids: Iterable<string | null>): Promise<Map<string, MemberCard>> {
    const wanted = [...new Set(ids)].filter((id) => id !== null);
    if (wanted.length === 0) return new Map();
    const cards = await this.database.query<MemberCard>(
      `select id, pseudonym from member where id = any($1) and state <> 'erased'`,
      [wanted],
    );
    return new Map(cards.map((card) => [card.id, card]));
  }
}
