/** The queue is full: the caller refuses and says when to come back. */
export class QueueFull extends Error {}

/**
 * Lets so many pieces of work run at once and so many wait, in order. Password hashes take 19 MiB and 30 ms of a core
 * each: without a bound a flood of sign-ins would take the machine from everybody else.
 */
export class HashQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /** @throws QueueFull when `maxWaiting` others wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < this.maxRunning) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= this.maxWaiting) return Promise.reject(new QueueFull());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The place goes to the next in line, if there is one. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
