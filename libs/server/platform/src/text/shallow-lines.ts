/** Containers within containers that one line may open. Nobody quotes quotes of quotes deeper than this. */
const mostOpened = 8;
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}(?=[.)](?:[ \t]|$)))/y;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/**
 * The same Markdown with the marks of quotes and lists beyond the eighth of a line as plain characters. Parsing a line
 * takes time by the square of its marks, and a page that draws a thousand lists in lists does not come to its end.
 */
export const shallowLines = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (rule.test(line) ? line : shallow(line)))
    .join('\n');

function shallow(line: string): string {
  let at = 0;
  for (let opened = 0; ; opened += 1) {
    marker.lastIndex = at;
    const found = marker.exec(line);
    if (!found) return line;
    const end = marker.lastIndex;
    // Of a number the dot after it is what makes it a mark.
    const isNumber = /\d$/.test(found[0]);
    if (opened === mostOpened)
      return `${line.slice(0, isNumber ? end : end - 1)}\\${line.slice(isNumber ? end : end - 1)}`;
    at = isNumber ? end + 1 : end;
  }
}
