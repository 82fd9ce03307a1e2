import type { CommunityHeadFragment, Visibility } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import type { ActionProblem } from './action-problem.ts';
import { DraftNote } from './draft-note.tsx';
import { type NewThreadValues, threadKinds, threadVisibilities } from './new-thread-form.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface NewThreadFieldsProps {
  readonly community: CommunityHeadFragment;
  readonly values: NewThreadValues;
  readonly problems: readonly ActionProblem[] | undefined;
}

/** What it is, and the words. */
export function NewThreadFields({ community, values, problems }: NewThreadFieldsProps): ReactElement {
  const { viewer } = usePage();
  const { areaRef, noteRef, dismiss } = useKeptDraft(viewer?.pseudonym ?? '', `new-thread/${community.slug}`);
  return (
    <>
      <SelectField
        name="topicId"
        label={m.forum_topic_label()}
        hint={m.forum_topic_hint()}
        error={errorOf(problems, 'topicId')}
        defaultValue={values.topicId}
        options={community.topics
          .filter((topic) => !topic.isArchived)
          .map((topic) => ({ value: topic.id, label: topic.title }))}
      />
      <RadioRows
        name="kind"
        legend={m.forum_kind_label()}
        error={errorOf(problems, 'kind')}
        value={values.kind}
        choices={threadKinds.map((value) => ({ value, label: termOf('thread_kind', value), hint: kindHint(value) }))}
      />
      <TextField
        name="title"
        label={m.forum_title_label()}
        hint={m.forum_title_hint()}
        error={errorOf(problems, 'title')}
        defaultValue={values.title}
        maxLength={150}
        autoComplete="off"
      />
      <TextArea
        name="text"
        ref={areaRef}
        label={m.forum_text_label()}
        hint={m.forum_text_hint()}
        error={errorOf(problems, 'text')}
        defaultValue={values.text}
        rows={12}
      />
      <DraftNote noteRef={noteRef} onDismiss={dismiss} />
      <SelectField
        name="language"
        label={m.forum_language_label()}
        error={errorOf(problems, 'language')}
        defaultValue={values.language}
        options={[
          { value: 'EN', label: termOf('language', 'EN') },
          { value: 'FR', label: termOf('language', 'FR') },
        ]}
      />
    </>
  );
}

/** Who may read it, with a sentence on each choice. */
export function VisibilityField({
  value,
  error,
}: {
  readonly value: Visibility;
  readonly error: string | undefined;
}): ReactElement {
  return (
    <RadioRows
      name="visibility"
      legend={m.forum_visibility_label()}
      hint={m.forum_visibility_hint()}
      error={error}
      value={value}
      choices={threadVisibilities.map((candidate) => ({
        value: candidate,
        label: termOf('visibility', candidate),
        hint: visibilityHint(candidate),
      }))}
    />
  );
}

function kindHint(kind: NewThreadValues['kind']): string {
  const hints: Record<NewThreadValues['kind'], () => string> = {
    QUESTION: m.forum_kind_question_hint,
    EXPERIENCE_TALK: m.forum_kind_experience_talk_hint,
    NEWS: m.forum_kind_news_hint,
    WELLBEING: m.forum_kind_wellbeing_hint,
    CELEBRATION: m.forum_kind_celebration_hint,
  };
  return hints[kind]();
}

function visibilityHint(visibility: (typeof threadVisibilities)[number]): string {
  if (visibility === 'PUBLIC') return m.forum_visibility_public_hint();
  return visibility === 'MEMBERS' ? m.forum_visibility_members_hint() : m.forum_visibility_community_hint();
}
