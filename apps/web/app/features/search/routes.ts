import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const searchRoutes: RouteConfigEntry[] = [
  route('search', 'features/search/search-page.tsx'),
  route('search/suggestions', 'features/search/suggest-while-typing.ts'),
];
