import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Caveat } from './caveat.tsx';
import { EffectFigure, TooEarly } from './effect-figure.tsx';
import type { Figures } from './figures.ts';
import { FiguresOnward } from './figures-onward.tsx';
import { LivingSection } from './living-section.tsx';
import { RangeExplained, ScaleFigure } from './scale-figure.tsx';
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
      <section className="stack-tight" aria-labelledby="scale">
        <h3 id="scale">{m.evidence_scale_title()}</h3>
        <ScaleFigure figures={figures} />
        <RangeExplained figures={figures} />
      </section>
      <div className="evidence-pair">
        <SideEffectsSection figures={figures} />
        <StoppingSection figures={figures} />
      </div>
      <LivingSection figures={figures} />
      <WhoSection figures={figures} />
      <FiguresOnward figures={figures} />
    </div>
  );
}
