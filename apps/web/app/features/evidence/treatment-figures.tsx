import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Caveat } from './caveat.tsx';
import { EffectFigure, TooEarly } from './effect-figure.tsx';
import type { Figures } from './figures.ts';
import { FiguresOnward } from './figures-onward.tsx';
import { LivingSection } from './living-section.tsx';
import { BesideFigure } from './beside-figure.tsx';
import { SideEffectsSection } from './side-effects-section.tsx';
import { StoppingSection } from './stopping-section.tsx';
import { WhoSection } from './who-section.tsx';

/** All that is counted about a treatment for one purpose: the sentence first, harm and stopping beside the benefit. */
export function TreatmentFigures({ figures }: { readonly figures: Figures }): ReactElement {
  return (
    <div className="stack-loose evidence-figures">
      <EffectFigure
        figures={figures}
        note={
          <>
            <TooEarly figures={figures} />
            <Caveat figures={figures} />
          </>
        }
      />
      <section className="stack-tight" aria-labelledby="beside">
        <h3 id="beside">{m.evidence_beside_title()}</h3>
        <BesideFigure figures={figures} />
      </section>
      <div className="stack">
        <div className="evidence-pair">
          <SideEffectsSection figures={figures} />
          <StoppingSection figures={figures} />
        </div>
        <p className="quiet small">{m.evidence_own_number()}</p>
      </div>
      <LivingSection figures={figures} />
      <WhoSection figures={figures} />
      <FiguresOnward figures={figures} />
    </div>
  );
}
