/** A job to be written in the transaction of the change that causes it. Payloads hold ids and words of closed lists, never text or secrets. */
export interface JobRequest {
  readonly name: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** Pending jobs with the same key are merged. */
  readonly key?: string;
  /** Jobs of one queue run one after the other, in order. */
  readonly queue?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}
