/** A line of a file that cannot be read: nothing of the file is taken. */
export class MalformedLine extends Error {
  /** @param line from 1 */
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly file?: string,
  ) {
    super(`${file === undefined ? '' : `${file}, `}line ${line}: ${reason}`);
  }
}
