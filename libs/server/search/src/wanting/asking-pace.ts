/** More questions without result than anybody asks in good faith. */
const mostInWindow = 30;
const windowMs = 3_600_000;

/**
 * Keeps one asker from filling the list: questions beyond thirty in an hour are not counted. It lives in the memory of
 * the process and is written nowhere.
 */
export class AskingPace {
  private asked = new Map<string, number>();
  private since = 0;

  /** Counts one question. */
  allows(asker: string, now: Date): boolean {
    if (now.getTime() - this.since >= windowMs) {
      this.asked = new Map();
      this.since = now.getTime();
    }
    const count = (this.asked.get(asker) ?? 0) + 1;
    this.asked.set(asker, count);
    return count <= mostInWindow;
  }
}
