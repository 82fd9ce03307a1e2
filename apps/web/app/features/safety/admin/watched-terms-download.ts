import { WatchedTermsTableOperation } from '@entraide/contract';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/watched-terms-download';

/** Every watched term as a file for spreadsheets, which the import reads back. Begins with a byte order mark for them. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const { watchedTermsTable } = await ask(args, WatchedTermsTableOperation, {});
  return new Response(`\uFEFF${watchedTermsTable}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="watched-terms.csv"',
    },
  });
}
