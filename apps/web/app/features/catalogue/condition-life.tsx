import { ConditionLifeOperation, type ConditionLifeQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { CommunityCard } from '../forum/community-card.tsx';
import type { Route } from './+types/concept-page';
import { ConceptExperiences } from './concept-experiences.tsx';
import type { ShownConcept } from './concept-page.tsx';

/** What people tell about a condition. Conversations about it stand on its communities' pages. */
export type ConditionLifeData = ConditionLifeQuery;

export async function loadConditionLife(
  args: Route.LoaderArgs,
  { id: conceptId, parents, children }: ShownConcept,
): Promise<ConditionLifeData> {
  const { communities, ...rest } = await ask(args, ConditionLifeOperation, { conceptId });
  const near = new Set([conceptId, ...parents.map((parent) => parent.id), ...children.map((child) => child.id)]);
  return {
    ...rest,
    communities: communities.filter((community) => community.conditions.some(({ id }) => near.has(id))),
  };
}

interface ConditionLifeProps {
  readonly concept: ShownConcept;
  readonly life: ConditionLifeData;
}

/** Its communities and what people report. A group has no experiences of its own. */
export function ConditionLife({ concept, life }: ConditionLifeProps): ReactElement {
  return (
    <>
      <Communities communities={life.communities} isGroup={concept.isGroup} />
      {concept.isGroup ? null : <ConceptExperiences concept={concept} experiences={life.experiences} />}
    </>
  );
}

interface CommunitiesProps {
  readonly communities: ConditionLifeData['communities'];
  readonly isGroup: boolean;
}

function Communities({ communities, isGroup }: CommunitiesProps): ReactElement | null {
  if (communities.length === 0 && isGroup) return null;
  return (
    <section className="stack" aria-labelledby="communities">
      <h2 id="communities">{m.catalogue_communities()}</h2>
      {communities.length > 0 ? (
        <ul className="grid plain-list">
          {communities.map((community) => (
            <CommunityCard key={community.id} community={community} headingLevel={3} />
          ))}
        </ul>
      ) : (
        <p className="quiet measure">
          {m.catalogue_no_community()} <a href="/communities">{m.catalogue_all_communities()}</a>
        </p>
      )}
    </section>
  );
}
