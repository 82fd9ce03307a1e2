import type { SearchPageQuery } from '@entraide/contract';
import type { ReactElement } from 'react';
import { FoundCommunity } from './found-community.tsx';
import { FoundConcept } from './found-concept.tsx';
import { FoundConversation } from './found-conversation.tsx';
import { FoundExperience } from './found-experience.tsx';

type Hit = SearchPageQuery['search']['hits'][number];

/** What was found, the best first. */
export function FoundList({ hits }: { readonly hits: readonly Hit[] }): ReactElement {
  return <ol className="plain-list list-lines found-list">{hits.map(entryOf)}</ol>;
}

function entryOf(hit: Hit): ReactElement {
  switch (hit.__typename) {
    case 'FoundConcept':
      return <FoundConcept key={hit.concept.id} found={hit} headingLevel={3} />;
    case 'FoundConversation':
      return <FoundConversation key={hit.threadId} found={hit} />;
    case 'FoundExperience':
      return <FoundExperience key={hit.experience.id} found={hit} />;
    case 'FoundCommunity':
      return <FoundCommunity key={hit.community.id} found={hit} />;
  }
}
