import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const conceptCurationRoutes: RouteConfigEntry[] = [
  route('propose', 'features/concept-curation/propose-page.tsx'),
  route('my/proposals', 'features/concept-curation/my-proposals-page.tsx'),
  route('moderation/proposals', 'features/concept-curation/proposals-page.tsx'),
  route('moderation/proposals/:id', 'features/concept-curation/proposal-page.tsx'),
  route('moderation/merges', 'features/concept-curation/merges-page.tsx'),
  route('curate/:catalogue/:slug', 'features/concept-curation/curate-concept-page.tsx'),
];
