import type { TopicResourceLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ResourceLine } from './resource-line.tsx';

/** What the moderators recommend elsewhere; nothing while they recommend nothing. */
export function TopicResources({
  resources,
}: {
  readonly resources: readonly TopicResourceLineFragment[];
}): ReactElement | null {
  const listed = resources.filter(({ isRemoved }) => !isRemoved);
  if (listed.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="resources-title">
      <h2 id="resources-title">{m.topics_resources()}</h2>
      <p className="quiet small">{m.topics_resources_note()}</p>
      <ul className="list-lines">
        {listed.map((resource) => (
          <ResourceLine key={resource.id} resource={resource} />
        ))}
      </ul>
    </section>
  );
}
