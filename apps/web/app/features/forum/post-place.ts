import { redirect } from 'react-router';
import type { Route } from './+types/post-place';
import { placeOf } from './thread-actions.ts';

/** A post's own address leads to its place in its thread. */
export async function loader(args: Route.LoaderArgs): Promise<never> {
  throw redirect(await placeOf(args, args.params.id));
}
