/** The first pause after a failure, and the longest one. */
const [firstPauseMs, longestPauseMs] = [2_000, 60_000];

/**
 * Keeps questions from an engine that failed: none for a while, then one to try it. Each failure on trial doubles the
 * while, a success ends it.
 */
export class CircuitBreaker {
  private pauseMs = firstPauseMs;
  private pausedUntilMs: number | undefined;
  private isOnTrial = false;

  /** `true` when nothing is known against the engine. */
  get isClosed(): boolean {
    return this.pausedUntilMs === undefined;
  }

  /** Whether a question may go there now. After a pause the first to ask is the only one until it has an answer. */
  allows(now: Date): boolean {
    if (this.pausedUntilMs === undefined) return true;
    if (now.getTime() < this.pausedUntilMs || this.isOnTrial) return false;
    this.isOnTrial = true;
    return true;
  }

  noteSuccess(): void {
    this.pauseMs = firstPauseMs;
    this.pausedUntilMs = undefined;
    this.isOnTrial = false;
  }

  /** @returns `true` when this is the first failure since it last worked */
  noteFailure(now: Date): boolean {
    const isFirst = this.pausedUntilMs === undefined;
    // Questions that were under way when another one failed are no further trial.
    if (!isFirst && !this.isOnTrial) return false;
    this.pausedUntilMs = now.getTime() + this.pauseMs;
    this.pauseMs = Math.min(longestPauseMs, this.pauseMs * 2);
    this.isOnTrial = false;
    return isFirst;
  }
}
