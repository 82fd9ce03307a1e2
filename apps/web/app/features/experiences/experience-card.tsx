import type { ExperienceCardFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { EffectMark } from './effect-mark.tsx';
import { overallSentence } from './severity-words.ts';
import { langOf, periodWords, subjectOf } from './words.ts';

export interface ExperienceCardProps {
  readonly experience: ExperienceCardFragment;
  readonly headingLevel?: 2 | 3;
  /** What the page adds below: states, forms. */
  readonly children?: ReactNode;
}

/** An experience in a list: what for, how much it helped, who tells it, and the story's first words. */
export function ExperienceCard({ experience, headingLevel = 3, children }: ExperienceCardProps): ReactElement {
  const { language } = usePage();
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="experience-card stack-tight">
      <Heading>
        <a href={`/experiences/${experience.id}`}>{subjectOf(experience)}</a>
      </Heading>
      <p className="experience-card-facts">
        <EffectMark effectiveness={experience.effectiveness} />
        <span>{overallSentence[experience.sideEffectsOverall]()}</span>
        <span className="quiet">{periodWords(experience, language)}</span>
      </p>
      <p lang={langOf(experience.language, language)}>{experience.excerpt}</p>
      <ExperienceByline experience={experience} />
      {children}
    </li>
  );
}

/** Who tells it, about whom, when, and for whom it was written when not for everybody. */
export function ExperienceByline({ experience }: { readonly experience: ExperienceCardFragment }): ReactElement {
  const { language, now } = usePage();
  return (
    <p className="byline">
      <span>
        {experience.author?.pseudonym ?? m.frame_former_member()}
        {experience.perspective === 'CARING_FOR' ? `, ${m.experiences_about_somebody()}` : ''}
      </span>
      <Moment at={experience.createdAt} now={now} language={language} />
      {experience.visibility === 'PUBLIC' ? null : (
        <span className="tag">{termOf('visibility', experience.visibility)}</span>
      )}
      {experience.isDemo ? (
        <span className="tag" title={m.experiences_demo_hint()}>
          {m.experiences_demo()}
        </span>
      ) : null}
    </p>
  );
}
