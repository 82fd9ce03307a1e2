import type { SearchHealthPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { usePage } from '../../use-page.ts';
import { exactMoment } from './exact-moment.ts';

type Health = SearchHealthPageQuery['searchHealth'];
type Check = Health['checks'][number];

/** What waits, what failed, and what the last comparisons came to. */
export function HealthFacts({ health }: { readonly health: Health }): ReactElement {
  const { engineFault, writingFault, hasEngine, checks } = health;
  return (
    <dl className="facts">
      {engineFault ? <Fact name={m.search_admin_health_engine_fault()}>{<code>{engineFault}</code>}</Fact> : null}
      {writingFault ? <Fact name={m.search_admin_health_writing_fault()}>{<code>{writingFault}</code>}</Fact> : null}
      {hasEngine ? <Fact name={m.search_admin_health_waiting()}>{<Waiting health={health} />}</Fact> : null}
      {checks.length === 0 ? (
        <Fact name={m.search_admin_health_check_title()}>{m.search_admin_health_check_never()}</Fact>
      ) : (
        checks.map((check) => (
          <Fact
            key={String(check.isOfEngine)}
            name={check.isOfEngine ? m.search_admin_health_check_engine() : m.search_admin_health_check_database()}
          >
            <CheckWords check={check} />
          </Fact>
        ))
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Waiting({ health: { waiting, waitingSince } }: { readonly health: Health }): ReactElement {
  const { language } = usePage();
  if (!waitingSince) return <>{waiting}</>;
  return <>{m.search_admin_health_waiting_since({ count: waiting, moment: exactMoment(waitingSince, language) })}</>;
}

function CheckWords({ check }: { readonly check: Check }): ReactElement {
  const { language } = usePage();
  const { missing, outdated, surplus } = check;
  const moment = exactMoment(check.checkedAt, language);
  if (missing + outdated + surplus === 0) return <>{m.search_admin_health_check_clean({ moment })}</>;
  return <>{m.search_admin_health_check_drift({ moment, missing, outdated, surplus })}</>;
}
