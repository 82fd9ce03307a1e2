import { FieldFrame, describedBy } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { ArrangeData } from './arrange-data.ts';

interface TopicSelectProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly topics: ArrangeData['topics'];
  readonly value: string;
  /** The words of a first option that is no topic; without them the first topic is chosen. */
  readonly empty?: string;
}

/** Topics by their community. */
export function TopicSelect({ name, label, hint, error, topics, value, empty }: TopicSelectProps): ReactElement {
  const communities = [...new Map(topics.map(({ community }) => [community.id, community])).values()];
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <select
        className="select"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {communities.map((community) => (
          <optgroup key={community.id} label={community.name}>
            {topics
              .filter((topic) => topic.community.id === community.id)
              .map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {topic.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
