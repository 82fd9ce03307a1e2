import { Injectable } from '@nestjs/common';
import { tidyPassword } from '@entraide/domain-access';
import { refuse } from '@entraide/server-platform';
import { hash, verify } from '@node-rs/argon2';
import { HashQueue, QueueFull } from './hash-queue.ts';

/** Argon2id, its default, with 19 MiB, 2 passes and 1 lane: OWASP's minimum for a server that many share. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const retryS = 10;

/** Hashes and verifies passwords, a bounded number at a time. */
@Injectable()
export class PasswordHasher {
  private readonly queue = new HashQueue(2, 60);
  private dummy: Promise<string> | undefined;
  private computed = 0;

  /** How many hashes this process has computed: the work that signing in and registering cost. */
  get computedCount(): number {
    return this.computed;
  }

  /** The hash to keep of a password, with its salt and cost. */
  hash(password: string): Promise<string> {
    return this.compute(() => hash(tidyPassword(password), cost));
  }

  /**
   * Whether the password fits the hash. Without a hash the same work is done against one that fits nothing, so that
   * the time does not tell whether there is an account.
   */
  async verify(password: string, passwordHash: string | undefined): Promise<boolean> {
    const dummy = await this.dummyHash();
    const fits = await this.compute(() => verify(passwordHash ?? dummy, tidyPassword(password)));
    return fits && passwordHash !== undefined;
  }

  private dummyHash(): Promise<string> {
    this.dummy ??= hash(crypto.randomUUID(), cost);
    return this.dummy;
  }

  private async compute<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.queue.run(() => {
        this.computed += 1;
        return work();
      });
    } catch (error) {
      if (error instanceof QueueFull) refuse('slow_down', undefined, { seconds: retryS });
      throw error;
    }
  }
}
