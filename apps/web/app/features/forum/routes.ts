import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const forumRoutes: RouteConfigEntry[] = [
  route('communities', 'features/forum/communities-page.tsx'),
  route('communities/:slug', 'features/forum/community-page.tsx'),
  route('communities/:slug/topics/:topicSlug', 'features/forum/topic-page.tsx'),
  route('communities/:slug/new-thread', 'features/forum/new-thread-page.tsx'),
  route('unanswered', 'features/forum/unanswered-page.tsx'),
  route('threads/:id/arrange', 'features/curation/arrange-page.tsx'),
  route('threads/:id/:slug?', 'features/forum/thread-page.tsx'),
  route('posts/:id', 'features/forum/post-place.ts'),
  route('posts/:id/edit', 'features/forum/edit-post-page.tsx'),
  route('posts/:id/delete', 'features/forum/delete-post-page.tsx'),
  route('posts/:id/versions', 'features/forum/post-versions-page.tsx'),
];
