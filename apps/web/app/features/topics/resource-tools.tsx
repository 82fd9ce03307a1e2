import type { TopicResourceLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { writeMove } from '../communities-admin/topic-order.ts';
import { writeTending } from './resource-actions.ts';

interface ResourceToolsProps {
  readonly resource: TopicResourceLineFragment;
  readonly editPath?: string;
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}

/** What a moderator can do with a resource. The buttons belong to the list's one form and work without a script. */
export function ResourceTools({ resource, editPath, isFirst, isLast }: ResourceToolsProps): ReactElement {
  const { id, title, isRemoved } = resource;
  if (isRemoved) {
    return (
      <ToolButton
        name="tend"
        value={writeTending('restore', resource)}
        label={m.topics_resource_restore()}
        title={title}
      />
    );
  }
  return (
    <div className="row">
      <ToolButton name="tend" value={writeTending('check', resource)} label={m.topics_resource_check()} title={title} />
      {editPath ? (
        <a className="button button-quiet button-small" href={editPath}>
          {m.topics_resource_edit_link()}
          <span className="visually-hidden">{`, ${title}`}</span>
        </a>
      ) : null}
      {isFirst ? null : (
        <ToolButton
          name="move"
          value={writeMove({ topicId: id, direction: 'up' })}
          label={m.forum_admin_move_up()}
          title={title}
        />
      )}
      {isLast ? null : (
        <ToolButton
          name="move"
          value={writeMove({ topicId: id, direction: 'down' })}
          label={m.forum_admin_move_down()}
          title={title}
        />
      )}
      <ToolButton
        name="tend"
        value={writeTending('remove', resource)}
        label={m.topics_resource_remove()}
        title={title}
      />
    </div>
  );
}

function ToolButton({
  name,
  value,
  label,
  title,
}: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly title: string;
}): ReactElement {
  return (
    <button className="button button-quiet button-small" type="submit" name={name} value={value}>
      {label}
      <span className="visually-hidden">{`, ${title}`}</span>
    </button>
  );
}
