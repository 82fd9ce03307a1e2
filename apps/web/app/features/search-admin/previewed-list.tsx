import type { PreviewedHitLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { subjectOf } from '../experiences/words.ts';
import { communityPath, conceptPath, postPath, threadPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';

type Side = 'before' | 'after';

interface ListProps {
  readonly title: string;
  readonly total: number;
  readonly hits: readonly PreviewedHitLineFragment[];
  readonly side: Side;
}

/** One side of the comparison: results in their order, with what becomes of each in words. */
export function PreviewedList({ title, total, hits, side }: ListProps): ReactElement {
  return (
    <div className="card stack-tight">
      <h4>{title}</h4>
      <p className="quiet small">{m.search_admin_preview_total({ count: total })}</p>
      {hits.length === 0 ? (
        <p>{m.search_admin_preview_nothing()}</p>
      ) : (
        <ol className="search-admin-hits">
          {hits.map((hit) => (
            <PreviewedLine key={lineOf(hit).href} hit={hit} side={side} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface Line {
  readonly href: string;
  readonly name: string;
  readonly language?: 'EN' | 'FR';
}

function lineOf({ found }: PreviewedHitLineFragment): Line {
  switch (found.__typename) {
    case 'FoundConcept':
      return { href: conceptPath(found.concept), name: found.concept.name, language: found.concept.nameLanguage };
    case 'FoundConversation': {
      const { threadId: id, slug, postId, title, language } = found;
      const href = postId === null ? threadPath({ id, slug }) : postPath(postId);
      return { href, name: title.map(({ text }) => text).join(''), language };
    }
    case 'FoundExperience':
      return { href: `/experiences/${found.experience.id}`, name: subjectOf(found.experience) };
    case 'FoundCommunity':
      return { href: communityPath(found.community.slug), name: found.community.name };
  }
}

function PreviewedLine({ hit, side }: { readonly hit: PreviewedHitLineFragment; readonly side: Side }): ReactElement {
  const { language } = usePage();
  const { href, name, language: written } = lineOf(hit);
  const mark = markOf(hit, side);
  return (
    <li>
      <a href={href} lang={written ? writtenIn(written, language) : undefined}>
        {name}
      </a>
      {mark ? (
        <>
          {' '}
          <span className={mark.tone}>{mark.words}</span>
        </>
      ) : null}
    </li>
  );
}

/** What becomes of a result, or where it came from; nothing for one that stays in its place. */
function markOf({ before, after }: PreviewedHitLineFragment, side: Side): { words: string; tone: string } | null {
  if (before === after) return null;
  if (side === 'before') {
    return after === null
      ? { words: m.search_admin_mark_went(), tone: 'tag tag-caution' }
      : { words: m.search_admin_mark_to({ place: after }), tone: 'tag' };
  }
  return before === null
    ? { words: m.search_admin_mark_came(), tone: 'tag tag-accent' }
    : { words: m.search_admin_mark_from({ place: before }), tone: 'tag' };
}
