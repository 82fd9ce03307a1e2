import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';

/** On top of lists, and among what the community recommends. */
export function StandingSection({ page, answer }: SectionProps): ReactElement {
  const { thread } = page;
  return (
    <Section id="standing" title={m.curation_standing_title()}>
      <PinForm page={page} answer={answer?.intent === 'pin' ? answer : undefined} />
      <PartForm part="standing">
        <p>{m.curation_feature_text({ community: thread.community.name })}</p>
        <Deed intent={thread.isFeatured ? 'unfeature' : 'feature'}>
          {thread.isFeatured ? m.curation_unfeature_button() : m.curation_feature_button()}
        </Deed>
      </PartForm>
    </Section>
  );
}

function PinForm({ page, answer }: SectionProps): ReactElement {
  const { thread } = page;
  return (
    <PartForm part="standing">
      <RadioRows
        name="place"
        legend={m.curation_pin_legend()}
        hint={m.curation_pin_hint()}
        error={errorOf(answer?.problems, 'place')}
        value={answer?.values['place'] ?? thread.pinnedIn ?? 'NONE'}
        choices={[
          { value: 'NONE', label: m.curation_pin_none() },
          { value: 'COMMUNITY', label: m.curation_pin_community({ community: thread.community.name }) },
          { value: 'TOPIC', label: m.curation_pin_topic({ topic: thread.topic.title }) },
        ]}
      />
      <SelectField
        name="order"
        label={m.curation_pin_order()}
        error={errorOf(answer?.problems, 'order')}
        defaultValue={answer?.values['order'] ?? ''}
        options={[
          { value: '', label: m.curation_pin_order_last() },
          { value: '1', label: m.curation_pin_order_1() },
          { value: '2', label: m.curation_pin_order_2() },
          { value: '3', label: m.curation_pin_order_3() },
        ]}
      />
      <TextField
        name="until"
        type="date"
        isShort
        label={m.curation_pin_until()}
        hint={m.curation_pin_until_hint()}
        error={errorOf(answer?.problems, 'until')}
        defaultValue={answer?.values['until'] ?? ''}
      />
      <Deed intent="pin">{m.curation_pin_button()}</Deed>
    </PartForm>
  );
}
