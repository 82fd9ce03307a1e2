import type { Route } from './+types/arrange-page';

/** What the page that arranges a conversation is loaded with. */
export type ArrangeData = Route.ComponentProps['loaderData'];
