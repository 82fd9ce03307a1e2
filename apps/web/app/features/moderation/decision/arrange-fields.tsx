import type { DecisionAction } from '@entraide/contract';
import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { TopicSelect } from '../../curation/topic-select.tsx';
import type { ArrangeFieldsProps } from './arrange-fields-props.ts';
import { ReplyRows } from './reply-rows.tsx';

/** What an action that arranges a conversation asks for. */
export function ArrangeFields({
  action,
  ...props
}: ArrangeFieldsProps & { readonly action: DecisionAction }): ReactElement | null {
  if (action === 'SLOW') return <Pace {...props} />;
  if (action === 'MOVE') return <Topic {...props} />;
  if (action === 'MERGE') return <Target {...props} />;
  return action === 'SPLIT' ? <Split {...props} /> : null;
}

function Pace({ arranging: { slowMinutes }, values, problems }: ArrangeFieldsProps): ReactElement {
  const now =
    slowMinutes === null ? '' : m.decisions_form_slow_now({ minutes: m.curation_act_slow({ minutes: slowMinutes }) });
  return (
    <TextField
      name="minutes"
      label={m.decisions_form_minutes()}
      hint={`${m.decisions_form_minutes_hint()} ${now}`.trim()}
      error={errorOf(problems, 'minutes')}
      defaultValue={values?.minutes ?? ''}
      inputMode="numeric"
      autoComplete="off"
      isShort
    />
  );
}

function Topic({ arranging: { topics, topicId }, values, problems }: ArrangeFieldsProps): ReactElement {
  const others = topics.filter(({ id }) => id !== topicId);
  return others.length === 0 ? (
    <p id="topicId">{m.decisions_form_topic_none()}</p>
  ) : (
    <TopicSelect
      name="topicId"
      label={m.decisions_form_topic()}
      hint={m.curation_move_hint()}
      error={errorOf(problems, 'topicId')}
      topics={others}
      value={values?.topicId ?? ''}
      empty={m.decisions_form_topic_choose()}
    />
  );
}

function Target({ values, problems }: ArrangeFieldsProps): ReactElement {
  return (
    <TextField
      name="targetId"
      label={m.decisions_form_target()}
      hint={m.decisions_form_target_hint()}
      error={errorOf(problems, 'targetId')}
      defaultValue={values?.targetId ?? ''}
      maxLength={500}
      inputMode="url"
      autoComplete="off"
    />
  );
}

function Split(props: ArrangeFieldsProps): ReactElement {
  const { values, problems } = props;
  return (
    <>
      <TextField
        name="title"
        label={m.decisions_form_title()}
        hint={m.forum_title_hint()}
        error={errorOf(problems, 'title')}
        defaultValue={values?.title ?? ''}
        maxLength={150}
        autoComplete="off"
      />
      <ReplyRows {...props} />
    </>
  );
}
