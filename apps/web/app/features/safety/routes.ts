import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const safetyRoutes: RouteConfigEntry[] = [
  route('worried', 'features/safety/worry/worried-page.tsx'),
  route('admin/safety/helplines', 'features/safety/admin/helplines-page.tsx'),
  route('admin/safety/helplines/:id', 'features/safety/admin/edit-helpline-page.tsx'),
  route('admin/safety/watched-terms', 'features/safety/admin/watched-terms-page.tsx'),
  route('admin/safety/watched-terms.csv', 'features/safety/admin/watched-terms-download.ts'),
  route('admin/safety/watched-terms/import', 'features/safety/admin/import-terms-page.tsx'),
  route('admin/safety/watched-terms/:id', 'features/safety/admin/edit-term-page.tsx'),
  route('admin/safety/rules', 'features/safety/admin/writing-rules-page.tsx'),
];
