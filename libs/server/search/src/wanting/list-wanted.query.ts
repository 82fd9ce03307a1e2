import { Inject, Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { Language, Viewer } from '@entraide/domain-kernel';
import { type ConceptLinkObject, ConceptReader } from '@entraide/server-catalogue';
import { Clock, Database, SETTINGS, type Settings, notFound } from '@entraide/server-platform';
import { nameKey } from '../question/question-words.ts';
import { members } from './count-wanted-question.command.ts';
import type { NearConceptObject, WantedQuestionObject, WantedQuestionsObject } from './wanted-question.objects.ts';
import { monthOf } from './wanted-secrets.ts';

const most = 100;
const mostNear = 3;

interface WantedRow {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly this_month: number;
  readonly in_all: number;
}

interface NearRow {
  readonly key: string;
  readonly concept_id: string;
  readonly name: string;
}

/** The list for curators. Row-level security holds back what is not readable yet, whatever is asked here. */
@Injectable()
export class ListWanted {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly concepts: ConceptReader,
    private readonly clock: Clock,
  ) {}

  /** Three statements, whatever the number of questions. */
  async execute(viewer: Viewer): Promise<WantedQuestionsObject> {
    if (!mayCurateSearch('read_wanted', viewer)) throw notFound();
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<WantedRow>(readable, [monthOf(this.clock.now())]),
    );
    const near = await this.near(rows, viewer.language);
    return {
      isCounting: this.settings.countsUnansweredSearches,
      questions: rows.map((row) => present(row, near.get(nameKey(row.text)) ?? [])),
    };
  }

  private async near(rows: readonly WantedRow[], language: Language): Promise<Map<string, NearConceptObject[]>> {
    const keys = [...new Set(rows.map(({ text }) => nameKey(text)))];
    const found = await this.database.query<NearRow>(nearest, [keys, language]);
    const links = await this.concepts.byIds(
      found.map((row) => row.concept_id),
      language,
    );
    return new Map(keys.map((key) => [key, nearTo(key, found, links)]));
  }
}

const present = ({ id, text, language, this_month, in_all }: WantedRow, near: NearConceptObject[]) =>
  ({ id, text, language, peopleThisMonth: this_month, peopleInAll: in_all, near }) satisfies WantedQuestionObject;

const nearTo = (
  key: string,
  rows: readonly NearRow[],
  links: ReadonlyMap<string, ConceptLinkObject>,
): NearConceptObject[] =>
  rows.flatMap((row) => {
    const concept = links.get(row.concept_id);
    return row.key === key && concept ? [{ concept, name: row.name }] : [];
  });

const readable = `
  with by_month as (
    select question, month, coalesce(max(people) filter (where circle = '${members}'), 0)
      + coalesce(max(people) filter (where circle <> '${members}'), 0) as people
    from search_wanted_people group by question, month
  )
  select w.id, w.text, w.language, coalesce(sum(people) filter (where month = $1::date), 0)::integer as this_month,
    coalesce(sum(people), 0)::integer as in_all
  from search_wanted w left join by_month on by_month.question = w.question
  where w.text is not null
  group by w.id, w.text, w.language order by this_month desc, in_all desc, text limit ${most}`;

const nearest = `
  select asked.key, near.concept_id, near.name
  from unnest($1::text[]) asked (key)
  cross join lateral (
    select concept_id, name, nearness from (
      select distinct on (concept_id) concept_id, name,
        greatest(similarity(n.key, asked.key), word_similarity(asked.key, n.key) * 0.8) as nearness
      from search_name n where n.key % asked.key or asked.key <% n.key
      order by concept_id, nearness desc, language <> $2, name
    ) best
    where nearness >= 0.3 order by nearness desc, length(name), name limit ${mostNear}
  ) near`;
