import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';

/** Whether and how fast it takes replies. */
export function RepliesSection({ page, answer }: SectionProps): ReactElement {
  const { thread, isLockedByHand } = page;
  return (
    <Section id="replies" title={m.curation_replies_title()}>
      <PartForm part="replies">
        <p>{m.curation_lock_text()}</p>
        <Deed intent={isLockedByHand ? 'unlock' : 'lock'}>
          {isLockedByHand ? m.curation_unlock_button() : m.curation_lock_button()}
        </Deed>
      </PartForm>
      <PartForm part="replies">
        <TextField
          name="minutes"
          inputMode="numeric"
          isShort
          label={m.curation_slow_label()}
          hint={m.curation_slow_hint()}
          error={errorOf(answer?.problems, 'minutes')}
          defaultValue={answer?.values['minutes'] ?? thread.slowMinutes?.toString() ?? ''}
        />
        <div className="row">
          <Deed intent="slow">{m.curation_slow_button()}</Deed>
          {thread.slowMinutes === null ? null : <Deed intent="slow-end">{m.curation_slow_end()}</Deed>}
        </div>
      </PartForm>
      <PartForm part="replies">
        <TextField
          name="closesAt"
          type="date"
          isShort
          label={m.curation_close_label()}
          hint={m.curation_close_hint()}
          error={errorOf(answer?.problems, 'closesAt')}
          defaultValue={answer?.values['closesAt'] ?? thread.closesAt?.slice(0, 10) ?? ''}
        />
        <div className="row">
          <Deed intent="close">{m.curation_close_button()}</Deed>
          {thread.closesAt === null ? null : <Deed intent="close-end">{m.curation_close_end()}</Deed>}
        </div>
      </PartForm>
    </Section>
  );
}
