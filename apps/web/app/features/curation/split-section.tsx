import { excerptOf } from '@entraide/domain-text';
import { m } from '@entraide/messages';
import { CheckboxRows, SelectField, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { termOf } from '../../terms.ts';
import { threadKinds } from '../forum/new-thread-form.ts';
import type { ArrangeData } from './arrange-data.ts';
import { type SplitValues, writeChoice } from './arrange-form.ts';
import { Preview, readersWords } from './preview.tsx';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';
import { SplitPages } from './split-pages.tsx';
import { TopicSelect } from './topic-select.tsx';

const excerptLength = 140;

/** Replies into a conversation of their own. */
export function SplitSection({ page, answer }: SectionProps): ReactElement {
  const { pathname } = useLocation();
  return (
    <Section id="split" title={m.curation_split_title()}>
      <p>{m.curation_split_lead()}</p>
      {page.posts ? (
        <SplitForm page={page} posts={page.posts} answer={answer} />
      ) : (
        <p>
          <a className="button button-quiet" href={`${pathname}?split=1#split`}>
            {m.curation_split_begin()}
          </a>
        </p>
      )}
    </Section>
  );
}

type Posts = NonNullable<ArrangeData['posts']>;

function SplitForm({ page, posts, answer }: SectionProps & { readonly posts: Posts }): ReactElement {
  const { thread } = page;
  const mine = answer?.intent === 'split' ? answer : undefined;
  const values: SplitValues = answer?.split ?? {
    ...{ postIds: [], title: '', topicId: thread.topic.id },
    kind: thread.kind,
  };
  const ownTopics = page.topics.filter((topic) => topic.community.id === thread.community.id);
  const topic = ownTopics.find((candidate) => candidate.id === values.topicId);
  return (
    <PartForm part="split">
      {mine?.trial ? (
        <Preview
          lines={[
            m.curation_merge_count({ count: mine.trial.postCount }),
            m.curation_split_preview({ title: values.title, topic: topic?.title ?? '' }),
            readersWords(thread.visibility, thread.visibility),
          ]}
          intent="split"
          shown={writeChoice('split', {}, values)}
          button={m.curation_split_button()}
        />
      ) : null}
      <PostRows posts={posts} values={values} error={errorOf(mine?.problems, 'postIds')} />
      <SplitPages posts={posts} />
      <TextField
        name="splitTitle"
        label={m.curation_split_new_title()}
        hint={m.forum_title_hint()}
        error={errorOf(mine?.problems, 'splitTitle')}
        defaultValue={values.title}
        maxLength={150}
      />
      <TopicSelect
        name="splitTopicId"
        label={m.curation_split_topic()}
        error={errorOf(mine?.problems, 'splitTopicId')}
        topics={ownTopics}
        value={values.topicId}
      />
      <SelectField
        name="splitKind"
        label={m.curation_split_kind()}
        error={errorOf(mine?.problems, 'splitKind')}
        defaultValue={values.kind}
        options={threadKinds.map((kind) => ({ value: kind, label: termOf('thread_kind', kind) }))}
      />
      <input type="hidden" name="idempotencyKey" value={page.idempotencyKey} />
      <Deed intent="split-trial">{m.curation_preview_button()}</Deed>
    </PartForm>
  );
}

function PostRows({
  posts,
  values,
  error,
}: {
  readonly posts: Posts;
  readonly values: SplitValues;
  readonly error: string | undefined;
}): ReactElement {
  const here = posts.nodes.filter((post) => !post.isOpening && post.state !== 'DELETED');
  const kept = values.postIds.filter((id) => !here.some((post) => post.id === id));
  return (
    <>
      <CheckboxRows
        name="postIds"
        legend={m.curation_split_legend()}
        hint={kept.length > 0 ? m.curation_split_kept({ count: kept.length }) : undefined}
        error={error}
        values={values.postIds}
        choices={here.map((post) => ({
          value: post.id,
          label: post.author?.pseudonym ?? m.frame_former_member(),
          hint: <span lang={post.language.toLowerCase()}>{wordsOf(post)}</span>,
        }))}
      />
      {kept.map((id) => (
        <input type="hidden" name="keptIds" key={id} value={id} />
      ))}
    </>
  );
}

/** What stands behind a warning stays behind it. */
function wordsOf(post: Posts['nodes'][number]): string {
  if (post.warnings.length > 0) {
    const warnings = post.warnings.map((warning) => termOf('warning', warning)).join(', ');
    return m.curation_split_folded({ warnings });
  }
  return excerptOf(post.tree ?? [], excerptLength) || m.curation_split_no_words();
}
