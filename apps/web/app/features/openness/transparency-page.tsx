import { TransparencyOperation, type TransparencyQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/transparency-page';
import { monthWords } from './number-words.ts';
import { DecisionTimesTable, MonthsTable, TimeTables } from './transparency-tables.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { transparency } = await ask(args, TransparencyOperation, {});
  return { transparency, month: new URL(args.request.url).searchParams.get('month') };
}

/** What moderation did, for everybody: all months together or one of them, then month by month, then how it is counted. */
export default function TransparencyPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { language } = usePage();
  const { since, months, inAll, promises } = loaderData.transparency;
  const chosen = months.find(({ month }) => month === loaderData.month);
  return (
    <div className="page stack-loose">
      <title>{`${m.openness_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack-tight measure">
        <h1>{m.openness_title()}</h1>
        <p className="lead">{m.openness_lead()}</p>
        {since ? (
          <>
            <p>{m.openness_since({ month: monthWords(since, language) })}</p>
            <p>{m.openness_hidden_note()}</p>
          </>
        ) : null}
      </div>
      {since === null ? (
        <Empty>
          <p>{m.openness_empty()}</p>
        </Empty>
      ) : chosen ? (
        <OneMonth chosen={chosen} promises={promises} />
      ) : (
        <AllMonths inAll={inAll} />
      )}
      {months.length > 0 ? (
        <section className="stack" aria-labelledby="months">
          <h2 id="months">{m.openness_months()}</h2>
          <MonthsTable months={months} />
          <p>
            <a href="/transparency.csv" download>
              {m.openness_csv()}
            </a>
          </p>
        </section>
      ) : null}
      <HowCounted />
    </div>
  );
}

type Transparency = TransparencyQuery['transparency'];

interface OneMonthProps {
  readonly chosen: Transparency['months'][number];
  readonly promises: Transparency['promises'];
}

function OneMonth({ chosen, promises }: OneMonthProps): ReactElement {
  const { language } = usePage();
  return (
    <section className="stack" aria-labelledby="chosen">
      <h2 id="chosen">{m.openness_month_of({ month: monthWords(chosen.month, language) })}</h2>
      <p>
        <a href="/transparency">{m.openness_back_to_all()}</a>
      </p>
      <TimeTables counts={chosen.counts} />
      <DecisionTimesTable times={chosen.counts.times} promises={promises} />
    </section>
  );
}

function AllMonths({ inAll }: Pick<Transparency, 'inAll'>): ReactElement {
  return (
    <section className="stack" aria-labelledby="in-all">
      <h2 id="in-all">{m.openness_in_all()}</h2>
      <p className="measure">{m.openness_in_all_note()}</p>
      <TimeTables counts={inAll} />
      <p className="measure quiet">{m.openness_times_all_note()}</p>
    </section>
  );
}

const explanations = [
  m.openness_how_month,
  m.openness_how_reports,
  m.openness_how_decisions,
  m.openness_how_times,
  m.openness_how_hidden,
  m.openness_how_not,
];

function HowCounted(): ReactElement {
  return (
    <section className="prose measure" aria-labelledby="how">
      <h2 id="how">{m.openness_how_title()}</h2>
      {explanations.map((explain) => (
        <p key={explain()}>{explain()}</p>
      ))}
      <p>
        <a href="/house-rules">{m.frame_house_rules()}</a>
      </p>
    </section>
  );
}
