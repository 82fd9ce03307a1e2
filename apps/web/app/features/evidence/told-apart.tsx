import { m } from '@entraide/messages';
import { ChartFigure, StackedBar } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { partsOf } from './effect-figure.tsx';
import { type Figures, type ShownTable, isShare, isTable } from './figures.ts';
import { shareWords } from './share-words.ts';

type Subset = Figures['byPerspective'][number] | Figures['byRole'][number];
type ToldApart = Subset & { readonly effectiveness: ShownTable };

const perspectives = { OWN: m.evidence_perspective_own, CARING_FOR: m.evidence_perspective_caring_for };

function nameOf(subset: Subset): string {
  if ('perspective' in subset && subset.perspective) return perspectives[subset.perspective]();
  return 'role' in subset && subset.role ? termOf('membership_role', subset.role) : m.evidence_role_unknown();
}

/** How much it helped according to people of one kind, where enough of them can be told apart; folded. */
export function ToldApart({ figures }: { readonly figures: Figures }): ReactElement {
  const { language } = usePage();
  const shown = [...figures.byPerspective, ...figures.byRole].filter((subset): subset is ToldApart =>
    isTable(subset.effectiveness),
  );
  if (shown.length === 0) return <p className="quiet small">{m.evidence_by_whom_note()}</p>;
  return (
    <details className="disclosure">
      <summary>{m.evidence_by_whom()}</summary>
      <div className="stack">
        {shown.map((subset) => (
          <ChartFigure
            key={nameOf(subset)}
            sentence={
              <>
                <h4>{nameOf(subset)}</h4>
                {isShare(subset.helped) ? (
                  <p>
                    {m.evidence_row_helped()} <b>{shareWords(subset.helped)}</b>
                  </p>
                ) : null}
              </>
            }
          >
            <StackedBar language={language} parts={partsOf(subset.effectiveness)} />
          </ChartFigure>
        ))}
        <p className="quiet small">{m.evidence_by_whom_note()}</p>
      </div>
    </details>
  );
}
