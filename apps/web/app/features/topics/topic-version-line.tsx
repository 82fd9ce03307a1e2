import type { TopicVersionLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { usePage } from '../../use-page.ts';
import { topicComparisonPath } from './topic-paths.ts';
import { changeWords } from './version-words.ts';

interface TopicVersionLineProps {
  readonly version: TopicVersionLineFragment;
  readonly place: { readonly communitySlug: string; readonly topicSlug: string };
  /** What a moderator can do with it. */
  readonly children?: ReactNode;
}

/** One saved state of a topic: what changed, when, by whom and why. */
export function TopicVersionLine({ version, place, children }: TopicVersionLineProps): ReactElement {
  const { language, now } = usePage();
  const { revision, savedAt, editor, note } = version;
  return (
    <li className="stack-tight">
      <h3>{m.forum_version({ revision })}</h3>
      <p>{changeWords(version, language)}</p>
      {note ? <p className="version-note">{m.topics_quoted({ words: note })}</p> : null}
      <p className="quiet small">
        {editor ? `${editor.pseudonym} · ` : null}
        <Moment at={savedAt} now={now} language={language} />
      </p>
      <div className="row">
        {revision > 1 ? (
          <a
            className="button button-quiet button-small"
            href={topicComparisonPath(place.communitySlug, place.topicSlug, revision - 1, revision)}
          >
            {m.topics_compare_with_before()}
            <span className="visually-hidden">{`, ${m.forum_version({ revision })}`}</span>
          </a>
        ) : null}
        {children}
      </div>
    </li>
  );
}
