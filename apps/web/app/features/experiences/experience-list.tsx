import type { ExperienceCardFragment } from '@entraide/contract';
import type { ReactElement } from 'react';
import { ExperienceCard } from './experience-card.tsx';

interface ExperienceListProps {
  readonly experiences: readonly ExperienceCardFragment[];
  readonly headingLevel?: 2 | 3;
}

/** Experiences one below the other. Show something else when there are none. */
export function ExperienceList({ experiences, headingLevel = 3 }: ExperienceListProps): ReactElement {
  return (
    <ul className="list-lines">
      {experiences.map((experience) => (
        <ExperienceCard key={experience.id} experience={experience} headingLevel={headingLevel} />
      ))}
    </ul>
  );
}
