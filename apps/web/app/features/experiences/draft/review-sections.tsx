import type { ExperienceAnswersPartsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Fragment, type ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { langOf } from '../words.ts';
import { shownAnswers } from './answers-shown.ts';
import { type Step, draftPath, stepTitle, steps } from './steps.ts';

interface ReviewProps {
  readonly draftId: string;
  readonly answers: ExperienceAnswersPartsFragment;
  /** Who will see what the visibility covers. */
  readonly audience: string;
}

/** Every answer, step by step, with who will see it and the way to change it. */
export function ReviewSections(props: ReviewProps): ReactElement {
  return (
    <>
      {steps.map((step) => (
        <ReviewSection key={step} step={step} {...props} />
      ))}
    </>
  );
}

function ReviewSection({ step, draftId, answers, audience }: ReviewProps & { readonly step: Step }): ReactElement {
  return (
    <section className="stack-tight review-section">
      <div className="row row-spread">
        <h2>{stepTitle[step]()}</h2>
        <a
          href={`${draftPath(draftId, step)}?from=review`}
          aria-label={m.experiences_review_change_step({ step: stepTitle[step]() })}
        >
          {m.experiences_review_change()}
        </a>
      </div>
      <p className="quiet small">{step === 'audience' ? m.experiences_review_sees_consents() : audience}</p>
      {step === 'story' ? <Story answers={answers} /> : <Answers step={step} answers={answers} />}
    </section>
  );
}

function Answers({
  step,
  answers,
}: Pick<ReviewProps, 'answers'> & { readonly step: Exclude<Step, 'story'> }): ReactElement {
  const { language } = usePage();
  return (
    <dl className="facts">
      {shownAnswers(step, answers, language).map(([question, answer]) => (
        <Fragment key={question}>
          <dt>{question}</dt>
          <dd>{answer || <span className="quiet">{m.experiences_review_nothing()}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Story({ answers }: Pick<ReviewProps, 'answers'>): ReactElement {
  const { language } = usePage();
  if (!answers.narrative) return <p className="quiet">{m.experiences_review_nothing()}</p>;
  return (
    <p className="review-story" lang={langOf(answers.language ?? language, language)}>
      {answers.narrative}
    </p>
  );
}
