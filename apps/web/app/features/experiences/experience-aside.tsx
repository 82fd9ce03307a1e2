import type { ExperiencePageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { WorryButton } from '../safety/worry/worry-button.tsx';
import { seenBy } from './audience-words.ts';
import { conceptPath } from './words.ts';

type Experience = NonNullable<ExperiencePageQuery['experience']>;

interface ExperienceAsideProps {
  readonly experience: Experience;
  readonly communities: ExperiencePageQuery['communities'];
}

/** Beside an experience: who may see it, what its author can do with it, and where to read on. */
export function ExperienceAside({ experience, communities }: ExperienceAsideProps): ReactElement {
  return (
    <aside className="stack-loose">
      <section className="stack-tight">
        <h2>{m.experiences_who_sees()}</h2>
        <p>{readersOf(experience, communities)}</p>
        {experience.consents ? <Consents consents={experience.consents} /> : null}
      </section>
      {experience.consents ? <OwnActions experience={experience} /> : null}
      <section className="stack-tight">
        <h2>{m.experiences_more_about()}</h2>
        <ul className="plain-list stack-tight">
          <li>
            <a href={`/treatments/${experience.treatment.slug}`}>{experience.treatment.name}</a>
          </li>
          <li>
            <a href={conceptPath(experience.purpose.kind, experience.purpose.slug)}>{experience.purpose.name}</a>
          </li>
          <li>
            <a href={`/experiences?treatment=${experience.treatment.slug}`}>
              {m.experiences_other_experiences_with({ name: experience.treatment.name })}
            </a>
          </li>
          {experience.viewerCan.report ? (
            <li>
              <a href={`/report/experience/${experience.id}`} rel="nofollow">
                {m.experiences_report_link()}
              </a>
            </li>
          ) : null}
          {experience.viewerCan.report ? (
            <li>
              <WorryButton kind="experience" id={experience.id} />
            </li>
          ) : null}
        </ul>
      </section>
    </aside>
  );
}

/** While it waits or is hidden, the moderators who decide on it read their copy. */
function readersOf(experience: Experience, communities: ExperienceAsideProps['communities']): string {
  const { state, visibility } = experience;
  if (state === 'PUBLISHED') return seenBy(experience, communities ?? undefined);
  const isKept = (state === 'HELD' || state === 'HIDDEN') && visibility !== 'ONLY_ME';
  return isKept ? m.experiences_seen_by_moderators() : m.experiences_seen_by_only_me();
}

function Consents({ consents }: { readonly consents: NonNullable<Experience['consents']> }): ReactElement {
  return (
    <ul className="plain-list quiet small">
      <li>
        {consents.countsInStatistics ? m.experiences_consent_statistics_yes() : m.experiences_consent_statistics_no()}
      </li>
      <li>{consents.allowsResearch ? m.experiences_consent_research_yes() : m.experiences_consent_research_no()}</li>
    </ul>
  );
}

/** What the author can do: edit, look at earlier versions, withdraw. */
function OwnActions({ experience }: { readonly experience: Experience }): ReactElement {
  return (
    <section className="stack-tight no-print">
      <h2>{m.experiences_yours()}</h2>
      {experience.viewerCan.edit ? (
        <Form method="post">
          <button className="button button-quiet" name="intent" value="edit">
            {m.experiences_edit()}
          </button>
        </Form>
      ) : null}
      {experience.revision > 1 ? (
        <p>
          <a href={`/experiences/${experience.id}/versions`}>{m.experiences_versions_link()}</a>
        </p>
      ) : null}
      {experience.viewerCan.withdraw ? <WithdrawForm /> : null}
      <p>
        <a href="/my/experiences">{m.experiences_mine_title()}</a>
      </p>
    </section>
  );
}

function WithdrawForm(): ReactElement {
  return (
    <details className="disclosure">
      <summary>{m.experiences_withdraw_summary()}</summary>
      <Form method="post" className="stack-tight">
        <p>{m.experiences_withdraw_explained()}</p>
        <button className="button button-danger" name="intent" value="withdraw">
          {m.experiences_withdraw_button()}
        </button>
      </Form>
    </details>
  );
}
