import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const evidenceRoutes: RouteConfigEntry[] = [
  route('treatments/:slug/figures.csv', 'features/evidence/figures-download.ts'),
  route('compare', 'features/evidence/compare-page.tsx'),
  route('how-we-count', 'features/evidence/how-we-count-page.tsx'),
];
