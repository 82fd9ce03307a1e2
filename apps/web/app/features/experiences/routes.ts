import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const experiencesRoutes: RouteConfigEntry[] = [
  route('experiences', 'features/experiences/experiences-page.tsx'),
  route('experiences/new', 'features/experiences/new-experience-page.tsx'),
  route('experiences/drafts/:id/review', 'features/experiences/review-page.tsx'),
  route('experiences/drafts/:id/:step', 'features/experiences/draft-step-page.tsx'),
  route('experiences/:id', 'features/experiences/experience-page.tsx'),
  route('experiences/:id/versions', 'features/experiences/experience-versions-page.tsx'),
  route('my/experiences', 'features/experiences/my-experiences-page.tsx'),
  route('my/experiences/:id/follow-up/:weeks', 'features/experiences/follow-up/follow-up-page.tsx'),
  route('follow-up', 'features/experiences/follow-up/linked-follow-up-page.tsx'),
  route('follow-up/thanks', 'features/experiences/follow-up/follow-up-thanks-page.tsx'),
  route('follow-up/stop', 'features/experiences/follow-up/stop-mails-page.tsx'),
];
