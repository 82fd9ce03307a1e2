/**
 * Rows of words in the notation of `parsePattern`: every first part with every second one after it, with up to `gap`
 * words of the same clause in between.
 */
export const joined = (firsts: readonly string[], gap: number, seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ~${gap} ${second}`));
