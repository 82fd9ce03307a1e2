import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { type Step, stepTitle, steps } from './steps.ts';

/** The ways on: every one of them saves what was typed. */
export function StepButtons({
  step,
  isFromReview,
}: {
  readonly step: Step;
  readonly isFromReview: boolean;
}): ReactElement {
  return (
    <div className="stack">
      <div className="row">
        <button className="button" name="intent" value="save">
          {isFromReview ? m.experiences_save_review() : m.experiences_save_continue()}
        </button>
        {step === steps[0] ? null : (
          <button className="button button-quiet" name="intent" value="back">
            {m.frame_back()}
          </button>
        )}
        <button className="button button-plain" name="intent" value="later">
          {m.experiences_save_later()}
        </button>
      </div>
      <p className="quiet small">{m.experiences_saved_hint()}</p>
      <details className="disclosure">
        <summary>{m.experiences_steps_all()}</summary>
        <ol className="step-list">
          {steps.map((other) => (
            <li key={other} aria-current={other === step ? 'step' : undefined}>
              {other === step ? (
                <strong>{stepTitle[other]()}</strong>
              ) : (
                <button className="link-button" name="intent" value={`go:${other}`}>
                  {stepTitle[other]()}
                </button>
              )}
            </li>
          ))}
          <li>
            <button className="link-button" name="intent" value="go:review">
              {m.experiences_step_review()}
            </button>
          </li>
        </ol>
      </details>
    </div>
  );
}
