import { Injectable, Module } from '@nestjs/common';
import { type Feature, HandlesJob, type JobHandler } from '@entraide/server-platform';

/** Stands in for search: remembers which subjects it was told about. */
@Injectable()
@HandlesJob({ name: 'index_subject' })
export class IndexLog implements JobHandler {
  readonly subjects: Readonly<Record<string, unknown>>[] = [];

  handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    this.subjects.push(payload);
    return Promise.resolve();
  }
}

@Module({ providers: [IndexLog] })
class IndexLogModule {}

export const indexLogFeature: Feature = { name: 'index log', module: IndexLogModule, entities: [], migrations: [] };
