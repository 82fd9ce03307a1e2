import { Injectable } from '@nestjs/common';
import type { ExperienceState } from '@entraide/domain-access';
import type { DecisionAction } from '@entraide/domain-moderation';
import { type EntryState, ExperienceModeration } from '@entraide/server-experiences';
import type { Transaction } from '@entraide/server-platform';
import type { Before, Measure, MeasureSource } from './measure.ts';

/** The state after each action that exists for entries; what is kept is shown, where it was held or hidden before. */
const stateAfter: Partial<Record<DecisionAction, ExperienceState>> = {
  keep: 'published',
  request_edit: 'hidden',
  hide: 'hidden',
  remove: 'removed',
};

/** A removed entry is not shown again by another decision, only by taking back the one that removed it. */
const nextState = (now: ExperienceState, action: DecisionAction): ExperienceState =>
  now === 'removed' ? 'removed' : (stateAfter[action] ?? now);

/** Experience entries: their state. Their author goes on reading them in each. */
@Injectable()
export class ExperienceMeasure implements MeasureSource {
  constructor(private readonly experiences: ExperienceModeration) {}

  async apply(transaction: Transaction, id: string, { action }: Measure): Promise<Before> {
    const before = await this.experiences.move(transaction, id, (now) => nextState(now, action));
    return before ? { ...before } : {};
  }

  async restore(transaction: Transaction, id: string, { action }: Measure, before: Before): Promise<void> {
    const was = asEntryState(before);
    if (was) await this.experiences.restore(transaction, id, was, (now) => nextState(now, action));
  }
}

/** Decisions from before entries could be held know the state alone. */
const asEntryState = (before: Before): EntryState | null =>
  'state' in before ? ({ returnsAs: null, ...before } as EntryState) : null;
