import { ConditionLifeOperation, type ConditionLifeQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { type OverviewRequest, overviewOrders, readOverviewRequest } from '../evidence-overview/overview-request.ts';
import { TreatmentOverview } from '../evidence-overview/treatment-overview.tsx';
import { CommunityCard } from '../forum/community-card.tsx';
import type { Route } from './+types/concept-page';
import { ConceptExperiences } from './concept-experiences.tsx';
import type { ShownConcept } from './shown-concept.ts';

/** What people tell about a condition. Conversations about it stand on its communities' pages. */
export interface ConditionLifeData extends ConditionLifeQuery {
  readonly request: OverviewRequest;
}

export async function loadConditionLife(
  args: Route.LoaderArgs,
  { id: conceptId, parents, children }: ShownConcept,
): Promise<ConditionLifeData> {
  const request = readOverviewRequest(new URL(args.request.url).searchParams);
  const childIds = children.map((child) => child.id);
  const { communities, ...rest } = await ask(args, ConditionLifeOperation, {
    conceptId,
    // A condition has no figures of its own but those told for itself: its particular forms stand beside it.
    purposeIds: [conceptId, ...childIds].slice(0, mostPurposes),
    order: overviewOrders[request.order],
    after: request.after,
  });
  const near = new Set([conceptId, ...parents.map((parent) => parent.id), ...childIds]);
  return {
    ...rest,
    request,
    communities: communities.filter((community) => community.conditions.some(({ id }) => near.has(id))),
  };
}

/** As many purposes as figures are given for at once. */
const mostPurposes = 50;

interface ConditionLifeProps {
  readonly concept: ShownConcept;
  readonly life: ConditionLifeData;
}

/** Its communities, the treatments that people report, and their stories. A group has no experiences of its own. */
export function ConditionLife({ concept, life }: ConditionLifeProps): ReactElement {
  return (
    <>
      <Communities communities={life.communities} isGroup={concept.isGroup} />
      <TreatmentOverview concept={concept} evidence={life.evidenceForPurposes} request={life.request} />
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
