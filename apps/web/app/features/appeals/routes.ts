import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const appealsRoutes: RouteConfigEntry[] = [
  route('moderation/appeals', 'features/appeals/appeals-page.tsx'),
  route('moderation/appeals/:id', 'features/appeals/appeal-page.tsx'),
];
