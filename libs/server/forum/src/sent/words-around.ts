const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * What stands before a place of a text, on one line: at most `length` characters, beginning with a whole word where the text
 * has one there, and with an ellipsis where something is left out.
 */
export function wordsBefore(text: string, at: number, length: number): string {
  if (at <= length) return oneLine(text.slice(0, at));
  const cut = text.slice(at - length, at);
  const whole = cut.replace(/^\S*\s+(?=\S)/, '');
  return `…${oneLine(whole === cut ? cut.slice(1) : whole)}`;
}

/** What stands behind a place of a text, as {@link wordsBefore} gives what stands before it. */
export function wordsBehind(text: string, at: number, length: number): string {
  if (text.length - at <= length) return oneLine(text.slice(at));
  const cut = text.slice(at, at + length);
  const whole = cut.replace(/(?<=\S)\s+\S*$/, '');
  return `${oneLine(whole === cut ? cut.slice(0, -1) : whole)}…`;
}
