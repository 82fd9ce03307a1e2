import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { isMember } from '@entraide/domain-kernel';
import { Clock, Database, type RequestContext, SETTINGS, type Settings } from '@entraide/server-platform';
import type { SearchResultObject } from '../finding/search-result.objects.ts';
import { AskingPace } from './asking-pace.ts';
import { type CountableQuestion, countableQuestion } from './countable-question.ts';
import { WantedSecrets, monthOf } from './wanted-secrets.ts';

/** So many different people make a question readable. */
export const fewestPeople = 3;

/**
 * The circle of members, who can be told from each other everywhere. Visitors of several circles may be the same ones: a
 * month has as many people as it has members, and visitors in its largest circle.
 */
export const members = '00000000-0000-0000-0000-000000000000';

type Asking = Pick<RequestContext, 'viewer' | 'clientKey' | 'door'>;

interface AskedFor {
  readonly text: string;
  readonly filter?: object | null | undefined;
  readonly after?: string | null | undefined;
}

interface Counted {
  readonly people: number;
  readonly is_open: boolean;
}

/**
 * Counts questions that found nothing, by people and months. The words themselves reach the database with the third
 * person who asks them, who has just typed them; until then there is a keyed hash alone.
 */
@Injectable()
export class CountWantedQuestion {
  private readonly logger = new Logger('search');
  private readonly pace = new AskingPace();
  /** Visitors are told from each other by a key that this process has drawn: other processes see other people in them. */
  private readonly visitorsOfThisRun = randomUUID();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly secrets: WantedSecrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts the question when the site has nothing for it: not when it was narrowed by filters, when somebody turned
   * pages, or when the simpler engine answered. At most two statements, none for what is not counted. It never fails:
   * the answer matters more than the count.
   */
  async noteAnswer(asking: Asking, { text, filter, after }: AskedFor, answer: SearchResultObject): Promise<void> {
    const isNarrowed = Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
    const isNothing = answer.state === 'answered' && answer.hits.length === 0 && answer.concepts.length === 0;
    if (isNothing && !isNarrowed && !after && !answer.isReduced) await this.execute(asking, text);
  }

  private async execute(asking: Asking, text: string): Promise<void> {
    const question = this.settings.countsUnansweredSearches ? countableQuestion(text) : null;
    if (!question || asking.door !== 'page') return;
    const who = isMember(asking.viewer) ? `member ${asking.viewer.memberId}` : `client ${asking.clientKey}`;
    if (!this.pace.allows(who, this.clock.now())) return;
    try {
      await this.count(asking, who, question);
    } catch (error) {
      this.logger.warn(`a question without result was not counted: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }

  private async count({ viewer }: Asking, who: string, { key, text }: CountableQuestion): Promise<void> {
    const month = monthOf(this.clock.now());
    const question = hashOf(await this.secrets.ofQuestions(), key);
    const asker = hashOf(await this.secrets.ofPeople(month), `${question.toString('hex')} ${who}`);
    const circle = isMember(viewer) ? members : this.visitorsOfThisRun;
    await this.database.inTransaction('system', async (transaction) => {
      const [counted] = await transaction.query<Counted>(countOnce, [asker, month, question, circle]);
      if (!counted?.is_open || counted.people < fewestPeople) return;
      await transaction.query(
        `update search_wanted set text = $2, language = $3 where question = $1 and text is null and not is_dismissed`,
        [question, text, viewer.language],
      );
    });
  }
}

const hashOf = (secret: Buffer, words: string): Buffer => createHmac('sha256', secret).update(words).digest();

/** Whoever filled the table with questions would only keep new ones out of it. */
const mostQuestions = 20_000;

/** No row for somebody who has asked it this month. */
const countOnce = `
  with asker as (
    insert into search_wanted_asker (asker, month)
    select $1::bytea, $2::date
    where exists (select from search_wanted where question = $3)
      or not exists (select from search_wanted offset ${mostQuestions})
    on conflict do nothing returning month
  ),
  question as (
    insert into search_wanted (question, last_month) select $3::bytea, month from asker
    on conflict (question) do update set last_month = excluded.last_month
    returning question, text is null and not is_dismissed as is_open
  ),
  counted as (
    insert into search_wanted_people (question, month, circle, people)
    select question, $2::date, $4::uuid, 1 from question
    on conflict (question, month, circle) do update set people = search_wanted_people.people + 1
    returning circle, people
  ),
  people as (
    select circle, people from counted
    union all
    select circle, people from search_wanted_people where question = $3 and month = $2::date and circle <> $4::uuid
  )
  select is_open, (
      select coalesce(max(people) filter (where circle = '${members}'), 0)
        + coalesce(max(people) filter (where circle <> '${members}'), 0) from people)::integer as people
  from question`;
