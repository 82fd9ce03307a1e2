import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const topicsRoutes: RouteConfigEntry[] = [
  route('communities/:slug/topics/:topicSlug/versions', 'features/topics/topic-versions-page.tsx'),
  route('communities/:slug/topics/:topicSlug/resources', 'features/topics/topic-resources-page.tsx'),
];
