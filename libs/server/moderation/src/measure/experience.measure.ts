import { Injectable } from '@nestjs/common';
import { ExperienceModeration } from '@entraide/server-experiences';
import type { Transaction } from '@entraide/server-platform';
import type { Before, Measure, MeasureSource } from './measure.ts';

/** Experience entries: removing takes one away from everybody but its author; keeping shows what was held. */
@Injectable()
export class ExperienceMeasure implements MeasureSource {
  constructor(private readonly experiences: ExperienceModeration) {}

  async apply(transaction: Transaction, id: string, { action }: Measure): Promise<Before> {
    const state = await this.experiences.stateOf(transaction, id);
    if (state === null) return {};
    if (action === 'remove') await this.experiences.setState(transaction, id, 'removed');
    if (action === 'keep' && state === 'held') await this.experiences.setState(transaction, id, 'published');
    return { state };
  }

  async restore(transaction: Transaction, id: string, _: Measure, before: Before): Promise<void> {
    const state = await this.experiences.stateOf(transaction, id);
    const was = before['state'];
    if (state === null || typeof was !== 'string' || was === state || state === 'withdrawn') return;
    await this.experiences.setState(transaction, id, was);
  }
}
