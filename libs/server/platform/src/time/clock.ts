import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/** The only source of time for commands, so that demo data and tests can be written at another moment. */
@Injectable()
export class Clock {
  private readonly pinned = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.pinned.getStore() ?? new Date();
  }

  /** Runs `work` as if it were `moment`. */
  runAt<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.pinned.run(moment, work);
  }
}
