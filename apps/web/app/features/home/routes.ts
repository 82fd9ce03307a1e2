import { type RouteConfigEntry, index, route } from '@react-router/dev/routes';

export const homeRoutes: RouteConfigEntry[] = [
  index('features/home/home-page.tsx'),
  route('language', 'frame/choose-language.ts'),
];
