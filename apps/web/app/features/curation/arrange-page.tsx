import { ArrangeThreadPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { communityPath, threadPath, topicPath } from '../forum/paths.ts';
import type { Route } from './+types/arrange-page';
import { ActsSection, UndoForm } from './acts-section.tsx';
import { actWords } from './act-words.ts';
import { type ArrangeAnswer, arrange } from './arrange-actions.ts';
import type { ArrangeData } from './arrange-data.ts';
import { MergeSection } from './merge-section.tsx';
import { MoveSection } from './move-section.tsx';
import { newsAnchor } from './paths.ts';
import { RepliesSection } from './replies-section.tsx';
import type { SectionProps } from './section-props.ts';
import { SplitSection } from './split-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { WordsSection } from './words-section.tsx';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const [text, after] = [(query.get('text') ?? '').slice(0, 300), query.get('after')];
  const isSplitting = query.has('split');
  const { thread, threadCuration, mergeTargets, threadPosts, decidedActs } = await ask(
    args,
    ArrangeThreadPageOperation,
    {
      id: args.params.id,
      ...{ text, after, isSplitting, isSearching: text.trim() !== '' },
    },
  );
  if (!thread || !threadCuration) throw notFound();
  const actId = query.get('done') ?? query.get('undone');
  return {
    ...{ thread, ...threadCuration, text, after },
    decidedActs,
    targets: mergeTargets ?? null,
    posts: threadPosts ?? null,
    news: threadCuration.acts.find((act) => act.id === actId) ?? null,
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  return arrange(args, args.params.id, await args.request.formData());
}

export default function ArrangePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { thread } = loaderData;
  const answer = actionData as ArrangeAnswer | undefined;
  const title = m.curation_title({ title: thread.title });
  const section: SectionProps = { page: loaderData, answer };
  const isVisible = thread.state === 'VISIBLE';
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[
            { label: thread.community.name, href: communityPath(thread.community.slug) },
            { label: thread.topic.title, href: topicPath(thread.community.slug, thread.topic.slug) },
            { label: thread.title, href: threadPath(thread) },
          ]}
        />
        <h1>{title}</h1>
        {answer ? null : <News page={loaderData} />}
        <ErrorSummary title={m.frame_error_summary()} problems={answer?.problems} />
        <p className="lead">{m.curation_lead()}</p>
        {isVisible ? null : <Notice tone="caution">{m.curation_not_visible()}</Notice>}
        <Parts isVisible={isVisible} />
      </div>
      {isVisible ? <StandingSection {...section} /> : null}
      <RepliesSection {...section} />
      <WordsSection {...section} />
      <MoveSection {...section} />
      {isVisible ? <MergeSection {...section} /> : null}
      {isVisible ? <SplitSection {...section} /> : null}
      <ActsSection acts={loaderData.acts} decided={loaderData.decidedActs} />
    </div>
  );
}

/** What was just done, with the way back right beside it. */
function News({ page }: { readonly page: ArrangeData }): ReactElement | null {
  const { language } = usePage();
  const { news } = page;
  if (!news) return null;
  const what = actWords(news, language);
  return (
    <Notice tone="good" role="status">
      <div className="stack-tight" id={newsAnchor}>
        <p>{news.undoneAt ? m.curation_undone({ what }) : m.curation_done({ what })}</p>
        <div className="row">
          {news.viewerCanUndo ? <UndoForm act={news} /> : null}
          <a href={threadPath(page.thread)}>{m.curation_to_thread()}</a>
        </div>
      </div>
    </Notice>
  );
}

function Parts({ isVisible }: { readonly isVisible: boolean }): ReactElement {
  const all = [
    { id: 'standing', label: m.curation_standing_title(), needsReaders: true },
    { id: 'replies', label: m.curation_replies_title(), needsReaders: false },
    { id: 'words', label: m.curation_words_title(), needsReaders: false },
    { id: 'move', label: m.curation_move_title(), needsReaders: false },
    { id: 'merge', label: m.curation_merge_title(), needsReaders: true },
    { id: 'split', label: m.curation_split_title(), needsReaders: true },
    { id: 'acts', label: m.curation_acts_title(), needsReaders: false },
  ];
  return (
    <nav aria-label={m.curation_parts()}>
      <ul className="plain-list curation-parts">
        {all
          .filter((part) => isVisible || !part.needsReaders)
          .map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{part.label}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
