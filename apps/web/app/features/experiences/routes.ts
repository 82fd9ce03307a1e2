import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const experiencesRoutes: RouteConfigEntry[] = [
  route('experiences', 'features/experiences/experiences-page.tsx'),
  route('experiences/new', 'features/experiences/new-experience-page.tsx'),
  route('experiences/drafts/:id/review', 'features/experiences/review-page.tsx'),
  route('experiences/drafts/:id/:step', 'features/experiences/draft-step-page.tsx'),
  route('experiences/:id', 'features/experiences/experience-page.tsx'),
  route('experiences/:id/versions', 'features/experiences/experience-versions-page.tsx'),
  route('my/experiences', 'features/experiences/my-experiences-page.tsx'),
];
