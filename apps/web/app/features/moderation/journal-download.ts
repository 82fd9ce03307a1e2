import { type JournalExportQuery, JournalExportOperation } from '@entraide/contract';
import { stringify } from 'csv-stringify/sync';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/journal-download';
import { journalFilterOf, journalRequestOf } from './journal-request.ts';

type JournalRecord = JournalExportQuery['journalExport']['nodes'][number];

interface FileKind {
  readonly type: string;
  readonly head: string;
  readonly write: (records: readonly JournalRecord[]) => string;
}

const csvOptions = { escape_formulas: true, record_delimiter: '\r\n' } as const;
const columns = ['id', 'at', 'action', 'actorId', 'subjectKind', 'subjectId', 'communityId', 'detail'] as const;

/** Records as rows for spreadsheets; a cell that one would take for a formula is made text. */
export const journalCsv = (records: readonly JournalRecord[]): string =>
  stringify(
    records.map((record) => columns.map((column) => record[column] ?? '')),
    csvOptions,
  );

/** Records as JSON, one a line. */
export const journalNdjson = (records: readonly JournalRecord[]): string =>
  records
    .map(({ detail, ...record }) => `${JSON.stringify({ ...record, detail: JSON.parse(detail) as unknown })}\n`)
    .join('');

const kinds: Readonly<Record<'csv' | 'ndjson', FileKind>> = {
  csv: { type: 'text/csv', head: `\uFEFF${stringify([[...columns]], csvOptions)}`, write: journalCsv },
  ndjson: { type: 'application/x-ndjson', head: '', write: journalNdjson },
};

/** The lines that the address asks for as a file, fetched a thousand at once while it is being read. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const url = new URL(args.request.url);
  const ending = url.pathname.endsWith('.ndjson') ? 'ndjson' : 'csv';
  const { type, head, write } = kinds[ending];
  const filter = journalFilterOf(journalRequestOf(url));
  const pageAfter = async (after: string | null) =>
    (await ask(args, JournalExportOperation, { filter, after })).journalExport;
  // The first page is read before anything is sent: who may not have it gets the page that says so.
  let page = await pageAfter(null);
  let isBegun = false;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isBegun) page = await pageAfter(page.pageInfo.endCursor);
      controller.enqueue(encoder.encode(`${isBegun ? '' : head}${write(page.nodes)}`));
      isBegun = true;
      if (!page.pageInfo.hasNextPage) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="journal.${ending}"`,
    },
  });
}
