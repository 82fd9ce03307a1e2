import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const opennessRoutes: RouteConfigEntry[] = [
  route('transparency', 'features/openness/transparency-page.tsx'),
  route('transparency.csv', 'features/openness/transparency-download.ts'),
  route('moderation/members/:id', 'features/openness/member-file-page.tsx'),
];
