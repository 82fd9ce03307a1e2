import { m } from '@entraide/messages';
import { ChartFigure, CountBars, StackedBar } from '@entraide/web-ui';
import type { StopReason } from '@entraide/contract';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { storiesPath } from './evidence-address.ts';
import { type Figures, isTable, peopleWho } from './figures.ts';
import { Withheld } from './withheld.tsx';

interface StoppingProps {
  readonly figures: Figures;
}

/** How many go on, how many stopped, and why. */
export function StoppingSection({ figures }: StoppingProps): ReactElement {
  return (
    <section className="stack" aria-labelledby="stopping">
      <h3 id="stopping">{m.evidence_stopping()}</h3>
      <GoingOn figures={figures} />
      <Reasons figures={figures} />
    </section>
  );
}

function GoingOn({ figures: { stillTaking } }: StoppingProps): ReactElement {
  const { language } = usePage();
  if (!isTable(stillTaking)) return <Withheld absence={stillTaking} />;
  const [still, stopped] = [peopleWho(stillTaking, 'YES'), peopleWho(stillTaking, 'NO')];
  return (
    <ChartFigure sentence={m.evidence_stopping_sentence({ stopped, of: stillTaking.people, still })}>
      <StackedBar
        language={language}
        list="always"
        parts={[
          { key: 'YES', label: m.evidence_still_taking_yes(), count: still, fill: 'soft' },
          { key: 'NO', label: m.evidence_still_taking_no(), count: stopped, fill: 'plain' },
        ]}
      />
    </ChartFigure>
  );
}

/** Reasons that somebody gave, most people first. */
function Reasons({ figures: { stopReasons, treatment, purpose } }: StoppingProps): ReactElement {
  const { language } = usePage();
  if (!isTable(stopReasons)) return <Withheld absence={stopReasons} />;
  const given = stopReasons.answers
    .filter((count) => count.people > 0)
    .toSorted((one, other) => other.people - one.people);
  return (
    <ChartFigure
      sentence={<h4>{m.evidence_stopping_reasons()}</h4>}
      note={m.evidence_stopping_note({ count: stopReasons.people })}
    >
      <CountBars
        language={language}
        of={stopReasons.people}
        rows={given.map(({ answer, people }) => ({
          key: answer,
          label: (
            <a href={storiesPath(treatment, purpose, { stopReason: answer as StopReason })}>
              {termOf('stop_reason', answer)}
            </a>
          ),
          people,
          words: m.evidence_share_of({ people, of: stopReasons.people }),
        }))}
      />
    </ChartFigure>
  );
}
