import { TransparencyOperation } from '@entraide/contract';
import { ask, pageRequestContext } from '../../page-request.ts';
import type { Route } from './+types/transparency-download';
import { transparencyCsv } from './transparency-csv.ts';

/** The published months as a file. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const { transparency } = await ask(args, TransparencyOperation, {});
  const { language } = args.context.get(pageRequestContext);
  return new Response(transparencyCsv(transparency, language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="transparency.csv"',
    },
  });
}
