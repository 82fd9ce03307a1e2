import { Module } from '@nestjs/common';
import { type Feature, HandlesJob, type JobHandler } from '@entraide/server-platform';

/** Keeps what moderators would be told of, for specs. */
@HandlesJob({ name: 'raise_safety_case' })
export class RaisedLog implements JobHandler {
  private raised: Readonly<Record<string, unknown>>[] = [];

  handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    this.raised.push(payload);
    return Promise.resolve();
  }

  /** What was raised since the last time, oldest first. */
  take(): Readonly<Record<string, unknown>>[] {
    const taken = this.raised;
    this.raised = [];
    return taken;
  }
}

@Module({ providers: [RaisedLog], exports: [RaisedLog] })
class RaisedLogModule {}

export const raisedLogFeature: Feature = { name: 'raised-log', module: RaisedLogModule, entities: [], migrations: [] };
