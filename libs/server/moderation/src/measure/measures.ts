import { Injectable } from '@nestjs/common';
import type { MemberViewer } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import type { Target } from '../reportable/reportable.ts';
import { ExperienceMeasure } from './experience.measure.ts';
import { PostMeasure, ThreadMeasure } from './forum.measures.ts';
import type { Before, Measure, MeasureSource, Restoring } from './measure.ts';
import { MemberMeasure } from './member.measure.ts';

/** What decisions do to things, whichever feature owns them. */
@Injectable()
export class Measures {
  private readonly sources: Record<ReportableKind, MeasureSource>;

  constructor(thread: ThreadMeasure, post: PostMeasure, experience: ExperienceMeasure, member: MemberMeasure) {
    this.sources = { thread, post, experience, member };
  }

  /** @returns the thing as it was, to be kept with the decision */
  apply(transaction: Transaction, target: Target, measure: Measure, moderator: MemberViewer): Promise<Before> {
    return this.sources[target.kind].apply(transaction, target.id, measure, moderator);
  }

  /** Takes a measure back exactly. */
  restore(transaction: Transaction, target: Target, measure: Measure, before: Before, by: Restoring): Promise<void> {
    return this.sources[target.kind].restore(transaction, target.id, measure, before, by);
  }
}
