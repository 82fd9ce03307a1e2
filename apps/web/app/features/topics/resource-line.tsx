import type { TopicResourceLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { usePage } from '../../use-page.ts';
import { resourceAnchor } from './topic-paths.ts';

interface ResourceLineProps {
  readonly resource: TopicResourceLineFragment;
  /** What a moderator can do with it. */
  readonly children?: ReactNode;
}

/** A recommended page elsewhere, with the day on which somebody last looked at it. */
export function ResourceLine({ resource, children }: ResourceLineProps): ReactElement {
  const { language } = usePage();
  const { id, title, url, note, checkedOn, isCheckDue } = resource;
  const lang = resource.language.toLowerCase();
  const date = longDate(new Date(checkedOn), language);
  return (
    <li className="stack-tight" id={resourceAnchor(id)}>
      <p>
        <a href={url} rel="noopener noreferrer nofollow" lang={lang} hrefLang={lang}>
          {title}
        </a>{' '}
        <span className="quiet small">{new URL(url).hostname}</span>
      </p>
      {note ? <p>{note}</p> : null}
      <p className="quiet small">
        {isCheckDue ? m.topics_resource_check_due({ date }) : m.topics_resource_checked({ date })}
      </p>
      {children}
    </li>
  );
}
