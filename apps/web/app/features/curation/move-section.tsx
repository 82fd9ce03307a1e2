import { m } from '@entraide/messages';
import { errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Preview, readersWords } from './preview.tsx';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';
import { TopicSelect } from './topic-select.tsx';

/** Into another topic, for the same readers. */
export function MoveSection({ page, answer }: SectionProps): ReactElement {
  const mine = answer?.intent === 'move' ? answer : undefined;
  return (
    <Section id="move" title={m.curation_move_title()}>
      <PartForm part="move">
        {mine?.trial ? <MovePreview page={page} answer={mine} /> : null}
        <TopicSelect
          name="topicId"
          label={m.curation_move_label()}
          hint={m.curation_move_hint()}
          error={errorOf(mine?.problems, 'topicId')}
          topics={page.topics}
          value={mine?.values['topicId'] ?? page.thread.topic.id}
        />
        <Deed intent="move-trial">{m.curation_preview_button()}</Deed>
      </PartForm>
    </Section>
  );
}

function MovePreview({ page, answer }: SectionProps): ReactElement | null {
  const { thread, topics } = page;
  const topic = topics.find((candidate) => candidate.id === answer?.values['topicId']);
  if (!topic) return null;
  const leaves =
    topic.community.id === thread.community.id ? [] : [m.curation_move_leaves({ community: topic.community.name })];
  const lines = [
    m.curation_move_preview({ from: thread.topic.title, to: topic.title }),
    ...leaves,
    readersWords(thread.visibility, thread.visibility),
  ];
  return <Preview lines={lines} intent="move" shown={topic.id} button={m.curation_move_button()} />;
}
