import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import { isId } from '../is-id.ts';
import { ExperienceSource } from './experience.source.ts';
import { PostSource, ThreadSource } from './forum.sources.ts';
import { MemberSource } from './member.source.ts';
import type { Reportable, ReportableSource, Target } from './reportable.ts';

/** Everything that can be reported, whichever feature owns it. */
@Injectable()
export class Reportables {
  private readonly sources: Record<ReportableKind, ReportableSource>;

  constructor(thread: ThreadSource, post: PostSource, experience: ExperienceSource, member: MemberSource) {
    this.sources = { thread, post, experience, member };
  }

  /** The thing as this viewer may report it; `null` for what is missing, not readable, their own, or no id at all. */
  async find(viewer: Viewer, target: Target): Promise<Reportable | null> {
    return isId(target.id) ? this.sources[target.kind].find(viewer, target.id) : null;
  }

  /** The thing as it stands, for a report without a reader; `null` for what is missing or gone. */
  async findForSystem(target: Target): Promise<Reportable | null> {
    return isId(target.id) ? this.sources[target.kind].findForSystem(target.id) : null;
  }
}
