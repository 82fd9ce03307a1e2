import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const pagesRoutes: RouteConfigEntry[] = [
  route('menu', 'features/pages/menu-page.tsx'),
  route('help', 'features/pages/help-page.tsx'),
  route('about', 'features/pages/about-page.tsx'),
  route('house-rules', 'features/pages/house-rules-page.tsx'),
  route('privacy', 'features/pages/privacy-page.tsx'),
  route('accessibility', 'features/pages/accessibility-page.tsx'),
];
