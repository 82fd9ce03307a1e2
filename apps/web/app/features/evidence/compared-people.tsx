import { m } from '@entraide/messages';
import { FigureTable } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { type ComparedFigures, isTable, peopleWho } from './figures.ts';

interface ComparedPeopleProps {
  readonly one: ComparedFigures;
  readonly other: ComparedFigures;
}

type Cell = (figures: ComparedFigures) => string;

const ofPeople =
  (count: (figures: ComparedFigures) => number): Cell =>
  (figures) =>
    m.evidence_share_of({ people: count(figures), of: figures.people });

/** Who took which: when the two columns differ, the comparison says as much about the people. */
export function ComparedPeople({ one, other }: ComparedPeopleProps): ReactElement {
  const columns = [m.evidence_compare_who_column(), one.treatment.name, other.treatment.name];
  return (
    <section className="stack compared-people" aria-labelledby="compared-people">
      <h2 id="compared-people">{m.evidence_compare_who()}</h2>
      <p className="measure">{m.evidence_compare_who_note()}</p>
      <FigureTable
        caption={m.evidence_compare_who_caption()}
        columns={columns}
        rows={[...fixedRows(one, other), ...roleRows(one, other), ...laterRows()].map(([head, cell]) => ({
          key: head,
          head,
          cells: [cell(one), cell(other)],
        }))}
      />
    </section>
  );
}

type Row = readonly [head: string, cell: Cell];

function fixedRows(one: ComparedFigures, other: ComparedFigures): Row[] {
  const rows: Row[] = [
    [m.evidence_compare_people(), ({ people }) => `${people}`],
    [m.evidence_perspective_own(), ofPeople(({ own }) => own)],
    [m.evidence_perspective_caring_for(), ofPeople(({ caringFor }) => caringFor)],
  ];
  if (one.notToldApart + other.notToldApart === 0) return rows;
  return [...rows, [m.evidence_compare_not_told_apart(), ofPeople(({ notToldApart }) => notToldApart)]];
}

/** Roles that are told apart for one of them at least. */
function roleRows(one: ComparedFigures, other: ComparedFigures): Row[] {
  const roles = new Set([...one.roles, ...other.roles].flatMap(({ role }) => (role ? [role] : [])));
  return [...roles].map((role) => [
    termOf('membership_role', role),
    ofPeople((figures) => figures.roles.find((count) => count.role === role)?.people ?? 0),
  ]);
}

const laterRows = (): Row[] => [
  [
    m.evidence_compare_still_taking(),
    ({ stillTaking }) =>
      isTable(stillTaking)
        ? m.evidence_share_of({ people: peopleWho(stillTaking, 'YES'), of: stillTaking.people })
        : m.evidence_compare_not_shown(),
  ],
  [m.evidence_compare_answers_age(), ofPeople(({ ages }) => ages.under1Year)],
  [m.evidence_compare_answers_age_1_to_3(), ofPeople(({ ages }) => ages.from1To3Years)],
  [m.evidence_compare_answers_age_over_3(), ofPeople(({ ages }) => ages.over3Years)],
  [
    m.evidence_compare_follow_ups(),
    ({ followUps }) => m.evidence_share_of({ people: followUps.answered, of: followUps.asked }),
  ],
];
