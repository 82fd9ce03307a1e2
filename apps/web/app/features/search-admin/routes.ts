import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const searchAdminRoutes: RouteConfigEntry[] = [
  route('admin/search', 'features/search-admin/search-health-page.tsx'),
  route('admin/search/wanted', 'features/search-admin/wanted-page.tsx'),
  route('admin/search/synonyms', 'features/search-admin/synonyms-page.tsx'),
  route('admin/search/synonyms/new', 'features/search-admin/new-synonym-page.tsx'),
  route('admin/search/synonyms/:id', 'features/search-admin/edit-synonym-page.tsx'),
];
