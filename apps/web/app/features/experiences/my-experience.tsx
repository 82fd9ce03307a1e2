import type { MyExperiencesPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../use-page.ts';
import { ExperienceCard } from './experience-card.tsx';
import { followUpDue } from './follow-up.ts';

type Own = MyExperiencesPageQuery['myExperiences']['nodes'][number];

const states = {
  PUBLISHED: m.experiences_state_published,
  WITHDRAWN: m.experiences_state_withdrawn,
  REMOVED: m.experiences_state_removed,
};

const followUps = { 4: m.experiences_follow_up_4, 12: m.experiences_follow_up_12, 52: m.experiences_follow_up_52 };

/** One's own experience: its state, whether it is time to look at it again, and what can be done with it. */
export function MyExperience({ experience }: { readonly experience: Own }): ReactElement {
  const { now } = usePage();
  const due = experience.state === 'PUBLISHED' ? followUpDue(experience, now) : null;
  return (
    <ExperienceCard experience={experience}>
      <p>
        <span className={experience.state === 'PUBLISHED' ? 'tag tag-accent' : 'tag tag-caution'}>
          {states[experience.state]()}
        </span>
      </p>
      {due ? <p className="notice">{followUps[due]()}</p> : null}
      <div className="row">
        {experience.viewerCan.edit ? (
          <Form method="post">
            <input type="hidden" name="id" value={experience.id} />
            <button className="button button-quiet button-small" name="intent" value="edit">
              {due ? m.experiences_follow_up_edit() : m.frame_edit()}
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
