import type { FoundConversationEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { communityPath, postPath, threadPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';
import { FoundText } from './found-text.tsx';

/** A thread at its best post: what it says, where, when and by whom. */
export function FoundConversation({ found }: { readonly found: FoundConversationEntryFragment }): ReactElement {
  const { language, now } = usePage();
  const lang = writtenIn(found.language, language);
  const path = found.postId === null ? threadPath({ id: found.threadId, slug: found.slug }) : postPath(found.postId);
  const name = writerOf(found);
  return (
    <li className="found stack-tight">
      <h3>
        <a href={path} lang={lang}>
          <FoundText parts={found.title} />
        </a>
      </h3>
      {found.passage.length > 0 ? (
        <p className="found-passage" lang={lang}>
          <FoundText parts={found.passage} />
        </p>
      ) : null}
      <p className="byline">
        <span>{found.postId === null ? m.search_asked_by({ name }) : m.search_reply_by({ name })}</span>
        <span>
          {m.search_in_community()} <a href={communityPath(found.community.slug)}>{found.community.name}</a>
        </span>
        <Moment at={found.createdAt} now={now} language={language} />
      </p>
      <ul className="inline-list small found-tags">
        <li className="quiet">{termOf('thread_kind', found.kind)}</li>
        <li className="quiet">{m.search_replies({ count: found.replyCount })}</li>
        {lang === undefined ? null : <li className="tag">{termOf('language', found.language)}</li>}
        {found.visibility === 'PUBLIC' ? null : <li className="tag">{termOf('visibility', found.visibility)}</li>}
        {found.warnings.length > 0 ? (
          <li className="tag tag-caution">
            {m.search_warned({ warnings: found.warnings.map((warning) => termOf('warning', warning)).join(', ') })}
          </li>
        ) : null}
      </ul>
    </li>
  );
}

function writerOf({ author, authorRole }: FoundConversationEntryFragment): string {
  const name = author?.pseudonym ?? m.frame_former_member();
  return authorRole === null ? name : m.search_name_and_role({ name, role: termOf('membership_role', authorRole) });
}
