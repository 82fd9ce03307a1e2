import { Inject, Injectable } from '@nestjs/common';
import { type ModerationTargets, moderationSettings } from '@entraide/domain-moderation';
import { SETTINGS, type Settings } from '@entraide/server-platform';

/** Whoever can run a statement: the database, or a write's own transaction. */
interface StatementRunner {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface TargetsRow {
  readonly targets: ModerationTargets;
  readonly revision: number;
}

/** What administrators have set for the work of moderators; the settings of the server hold until they have. */
@Injectable()
export class TargetsReader {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async read(runner: StatementRunner): Promise<ModerationTargets> {
    return (await this.readWithRevision(runner)).targets;
  }

  /** The revision is 0 until somebody has set them. */
  async readWithRevision(runner: StatementRunner): Promise<TargetsRow> {
    const [row] = await runner.query<TargetsRow>(`select targets, revision from moderation_targets`);
    return row ?? { targets: this.setOr(null), revision: 0 };
  }

  /** @param set what a statement has read of `moderation_targets` beside something else */
  setOr(set: ModerationTargets | null): ModerationTargets {
    const { responseTargetMin: responseMin, breakAfter } = this.settings;
    return set ?? { responseMin, breakAfter, dangerMailMin: moderationSettings.dangerMailMin };
  }
}
