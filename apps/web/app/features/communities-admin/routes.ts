import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const communitiesAdminRoutes: RouteConfigEntry[] = [
  route('admin/communities', 'features/communities-admin/communities-admin-page.tsx'),
  route('admin/communities/new', 'features/communities-admin/new-community-page.tsx'),
  route('admin/communities/:slug', 'features/communities-admin/edit-community-page.tsx'),
  route('admin/communities/:slug/house-rules', 'features/communities-admin/house-rules-admin-page.tsx'),
  route('communities/:slug/topics/arrange', 'features/communities-admin/topic-board-page.tsx'),
  route('communities/:slug/topics/arrange/new', 'features/communities-admin/new-topic-page.tsx'),
  route('communities/:slug/topics/arrange/:topicSlug', 'features/communities-admin/edit-topic-page.tsx'),
  route('communities/:slug/requests', 'features/communities-admin/membership-requests-page.tsx'),
];
