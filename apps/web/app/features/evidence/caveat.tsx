import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import type { ComparedFigures } from './figures.ts';
import { HowWeCountLink } from './how-we-count-link.tsx';

interface CaveatProps {
  readonly figures: ComparedFigures;
}

/** What the figures can bear, in numbers; when they were counted, and how. Stands below the first chart. */
export function Caveat({ figures }: CaveatProps): ReactElement {
  return (
    <p>
      {m.evidence_caveat({ count: figures.people })} {silenceWords(figures)} <CountedAt figures={figures} />
    </p>
  );
}

/** When the figures were counted, and how. */
export function CountedAt({ figures: { countedAt } }: CaveatProps): ReactElement {
  const { language } = usePage();
  return (
    <>
      {m.evidence_counted_at({ date: longDate(new Date(countedAt), language) })} <HowWeCountLink />
    </>
  );
}

/** What is missing in the figures, as far as there is something to say. */
function silenceWords({ followUps: { asked, answered }, ages }: ComparedFigures): string {
  const old = ages.from1To3Years + ages.over3Years;
  const silence = asked > 0 ? m.evidence_caveat_silence({ silent: asked - answered, asked }) : '';
  return [silence, old > 0 ? m.evidence_caveat_old({ count: old }) : ''].filter(Boolean).join(' ');
}
