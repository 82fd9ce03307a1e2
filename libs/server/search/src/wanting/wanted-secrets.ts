import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';

/** What questions are told apart by. Kept: without it what was counted could not be added to. */
const forQuestions = 'questions';

/** The first day of the month of a moment, in UTC. */
export const monthOf = (at: Date): string => `${at.toISOString().slice(0, 7)}-01`;

const forPeople = (month: string): string => `people ${month}`;

/** Random secrets of the database. Who asked what can be tested with the month's one alone, and it is gone when the month is. */
@Injectable()
export class WantedSecrets {
  private readonly known = new Map<string, Buffer>();

  constructor(private readonly database: Database) {}

  ofQuestions(): Promise<Buffer> {
    return this.read(forQuestions);
  }

  /** Drawn by the first process that needs it. @param month as by {@link monthOf} */
  ofPeople(month: string): Promise<Buffer> {
    for (const purpose of this.known.keys()) {
      if (purpose !== forQuestions && purpose !== forPeople(month)) this.known.delete(purpose);
    }
    return this.read(forPeople(month));
  }

  /** Forgets the secrets of all other months. */
  async forgetOthers(month: string): Promise<void> {
    await this.database.inTransaction('system', (transaction) =>
      transaction.query(`delete from search_wanted_secret where purpose <> all($1::text[])`, [
        [forQuestions, forPeople(month)],
      ]),
    );
  }

  private async read(purpose: string): Promise<Buffer> {
    const known = this.known.get(purpose);
    if (known) return known;
    const [row] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<{ secret: Buffer }>(
        `insert into search_wanted_secret (purpose, secret) values ($1, $2)
         on conflict (purpose) do update set purpose = excluded.purpose returning secret`,
        [purpose, randomBytes(32)],
      ),
    );
    const { secret } = row as { secret: Buffer };
    this.known.set(purpose, secret);
    return secret;
  }
}
