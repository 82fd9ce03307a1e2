import { m } from '@entraide/messages';
import { CountBars } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { storiesPath } from './evidence-address.ts';
import { type Figures, isTable, peopleWho } from './figures.ts';
import { ToldApart } from './told-apart.tsx';

interface WhoProps {
  readonly figures: Figures;
}

/** Who answered and who is missing, in numbers: what the figures can bear depends on it. */
export function WhoSection({ figures }: WhoProps): ReactElement {
  return (
    <section className="stack" aria-labelledby="who">
      <h3 id="who">{m.evidence_who_title()}</h3>
      <div className="evidence-pair">
        <WhoAnswered figures={figures} />
        <WhoIsMissing figures={figures} />
      </div>
      <ToldApart figures={figures} />
    </section>
  );
}

function WhoAnswered({ figures }: WhoProps): ReactElement {
  const { own, caringFor, notToldApart, treatment, purpose } = figures;
  return (
    <div className="stack-tight">
      <h4>{m.evidence_who_answered()}</h4>
      <ul>
        {own > 0 ? (
          <li>
            <a href={storiesPath(treatment, purpose, { perspective: 'OWN' })}>{m.evidence_who_own({ count: own })}</a>
          </li>
        ) : null}
        {caringFor > 0 ? (
          <li>
            <a href={storiesPath(treatment, purpose, { perspective: 'CARING_FOR' })}>
              {m.evidence_who_caring_for({ count: caringFor })}
            </a>
          </li>
        ) : null}
        {notToldApart > 0 ? <li>{m.evidence_who_not_told_apart({ count: notToldApart })}</li> : null}
      </ul>
      <Roles figures={figures} />
      <Ages figures={figures} />
    </div>
  );
}

/** Roles are only worth a list when one of them is told apart. */
function Roles({ figures: { roles, people } }: WhoProps): ReactElement | null {
  const { language } = usePage();
  if (roles.every(({ role }) => role === null)) return null;
  return (
    <>
      <h5>{m.evidence_roles()}</h5>
      <CountBars
        language={language}
        of={people}
        rows={roles.map((count) => ({
          key: count.role ?? '',
          label: count.role ? termOf('membership_role', count.role) : m.evidence_role_unknown(),
          people: count.people,
          words: m.evidence_share_of({ people: count.people, of: people }),
        }))}
      />
    </>
  );
}

function WhoIsMissing({ figures }: WhoProps): ReactElement {
  const { followUps, stillTaking } = figures;
  const { asked, answered } = followUps;
  const stopped = isTable(stillTaking) ? peopleWho(stillTaking, 'NO') : 0;
  return (
    <div className="stack-tight">
      <h4>{m.evidence_who_missing()}</h4>
      <ul className="evidence-points">
        <li>{m.evidence_missing_self()}</li>
        {stopped > 0 ? <li>{m.evidence_missing_stopped({ count: stopped })}</li> : null}
        <li>{asked > 0 ? m.evidence_missing_follow_ups({ asked, answered }) : m.evidence_missing_no_follow_ups()}</li>
        <li>{m.evidence_missing_waiting()}</li>
      </ul>
    </div>
  );
}

function Ages({ figures: { ages, people } }: WhoProps): ReactElement {
  const { language } = usePage();
  const rows: [string, number][] = [
    [m.evidence_age_under_1(), ages.under1Year],
    [m.evidence_age_1_to_3(), ages.from1To3Years],
    [m.evidence_age_over_3(), ages.over3Years],
  ];
  return (
    <>
      <h5>{m.evidence_ages()}</h5>
      <CountBars
        language={language}
        of={people}
        rows={rows.map(([label, count]) => ({
          key: label,
          label,
          people: count,
          words: m.evidence_share_of({ people: count, of: people }),
        }))}
      />
    </>
  );
}
