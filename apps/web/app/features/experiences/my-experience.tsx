import type { ExperienceState, MyExperiencesPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { OwnCourse } from '../evidence-overview/own-course.tsx';
import type { OwnEvidence } from '../evidence-overview/own-courses.ts';
import { ExperienceCard } from './experience-card.tsx';
import { HowItWentOn } from './follow-up/how-it-went-on.tsx';

type Own = MyExperiencesPageQuery['myExperiences']['nodes'][number];

const states: Readonly<Record<ExperienceState, () => string>> = {
  PUBLISHED: m.experiences_state_published,
  WITHDRAWN: m.experiences_state_withdrawn,
  REMOVED: m.experiences_state_removed,
  HELD: m.experiences_state_held,
  HIDDEN: m.experiences_state_hidden,
};

interface MyExperienceProps {
  readonly experience: Own;
  /** What everybody reports for the same treatment and purpose. */
  readonly everybody: OwnEvidence | null;
}

/** One's own experience: its state, how it went on beside everybody's, and what can be done with it. */
export function MyExperience({ experience, everybody }: MyExperienceProps): ReactElement {
  return (
    <ExperienceCard experience={experience}>
      <p>
        <span className={experience.state === 'PUBLISHED' ? 'tag tag-accent' : 'tag tag-caution'}>
          {states[experience.state]()}
        </span>
      </p>
      {experience.state === 'PUBLISHED' ? <OwnCourse entry={experience} evidence={everybody} /> : null}
      <HowItWentOn experienceId={experience.id} followUps={experience.followUps} headingLevel={4} />
      <div className="row">
        {experience.viewerCan.edit ? (
          <Form method="post">
            <input type="hidden" name="id" value={experience.id} />
            <button className="button button-quiet button-small" name="intent" value="edit">
              {m.frame_edit()}
            </button>
          </Form>
        ) : null}
        {experience.viewerCan.withdraw ? <Withdraw id={experience.id} /> : null}
      </div>
    </ExperienceCard>
  );
}

function Withdraw({ id }: { readonly id: string }): ReactElement {
  return (
    <details className="disclosure">
      <summary>{m.experiences_withdraw()}</summary>
      <Form method="post" className="stack-tight">
        <input type="hidden" name="id" value={id} />
        <p>{m.experiences_withdraw_explained()}</p>
        <button className="button button-danger button-small" name="intent" value="withdraw">
          {m.experiences_withdraw_button()}
        </button>
      </Form>
    </details>
  );
}
