import { type Problem, languages, oneOf, problem } from '@entraide/domain-kernel';
import { watchedEffects } from '@entraide/domain-safety';
import { type TableLine, readTable } from './read-table.ts';
import { type WatchedTermDraft, problemsOfTerm, watchedTermDraftOf } from './watched-term-draft.ts';
import type { WatchedTermRow } from './watched-term-row.ts';

const columns = ['words', 'language', 'effect', 'beginnings', 'note'] as const;

/** A line that cannot be read, with why. */
export interface FaultyLine {
  readonly line: number;
  readonly cause: Problem;
}

export interface ReadTerms {
  readonly drafts: readonly WatchedTermDraft[];
  readonly faults: readonly FaultyLine[];
}

const mark = /^[=+\-@\t\r]/;
/** A cell that a spreadsheet would take for a formula is made text by an apostrophe, which reading takes away again. */
const guarded = (cell: string): string => (mark.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (mark.test(cell.slice(1)) ? cell.replace(/^'/, '') : cell);
const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Every term as a table for spreadsheets, which {@link readTerms} reads back to the same terms. */
export function tableOfTerms(rows: readonly WatchedTermRow[]): string {
  const lines = rows.map(({ words, language, effect, matchesBeginnings, note }) =>
    [words, language ?? 'any', effect, matchesBeginnings ? 'yes' : 'no', note].map((cell) => quoted(guarded(cell))),
  );
  return [[...columns], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The terms of a table with their faults, line by line. A first line with the names of the columns is passed over. */
export function readTerms(text: string): ReadTerms {
  const table = readTable(text);
  if (!table) return { drafts: [], faults: [{ line: 1, cause: problem('inconsistent') }] };
  const lines = table.filter(({ line, cells }) => !(line === 1 && cells[0]?.toLowerCase() === columns[0]));
  const read = lines.map((line) => ({ line, ...draftOf(line) }));
  const seen = new Set<string>();
  const faults = read.flatMap(({ line, draft, causes }) => {
    const key = `${draft.key}|${draft.language ?? ''}`;
    const twins = seen.has(key) ? [problem('already_exists', 'words')] : [];
    seen.add(key);
    return [...causes, ...twins].slice(0, 1).map((cause) => ({ line: line.line, cause }));
  });
  return { drafts: read.map(({ draft }) => draft), faults };
}

function draftOf({ cells }: TableLine): { draft: WatchedTermDraft; causes: Problem[] } {
  const [words = '', language = '', effect = '', beginnings = '', note = ''] = cells.map(unguarded);
  const chosen = oneOf(watchedEffects, effect.toLowerCase());
  const spoken = oneOf(languages, language.toLowerCase());
  const matchesBeginnings = beginnings.toLowerCase() === 'yes';
  const draft = watchedTermDraftOf({
    words,
    language: spoken ?? null,
    effect: chosen ?? 'flag',
    matchesBeginnings,
    note,
  });
  const causes = [
    ...problemsOfTerm(draft),
    ...(spoken || ['', 'any'].includes(language.toLowerCase()) ? [] : [problem('not_in_list', 'language')]),
    ...(chosen ? [] : [problem('not_in_list', 'effect')]),
    ...(['', 'yes', 'no'].includes(beginnings.toLowerCase()) ? [] : [problem('not_in_list', 'beginnings')]),
  ];
  return { draft, causes };
}
