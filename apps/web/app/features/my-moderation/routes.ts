import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const myModerationRoutes: RouteConfigEntry[] = [
  route('my/moderation', 'features/my-moderation/my-moderation-page.tsx'),
  route('my/moderation/:id', 'features/my-moderation/my-decision-page.tsx'),
];
