import type { RouteConfig } from '@react-router/dev/routes';
import { accountsRoutes } from './features/accounts/routes.ts';
import { appealsRoutes } from './features/appeals/routes.ts';
import { catalogueRoutes } from './features/catalogue/routes.ts';
import { communitiesAdminRoutes } from './features/communities-admin/routes.ts';
import { conceptCurationRoutes } from './features/concept-curation/routes.ts';
import { evidenceRoutes } from './features/evidence/routes.ts';
import { experiencesRoutes } from './features/experiences/routes.ts';
import { forumRoutes } from './features/forum/routes.ts';
import { homeRoutes } from './features/home/routes.ts';
import { moderationRoutes } from './features/moderation/routes.ts';
import { myModerationRoutes } from './features/my-moderation/routes.ts';
import { opennessRoutes } from './features/openness/routes.ts';
import { pagesRoutes } from './features/pages/routes.ts';
import { searchAdminRoutes } from './features/search-admin/routes.ts';
import { safetyRoutes } from './features/safety/routes.ts';
import { searchRoutes } from './features/search/routes.ts';
import { topicsRoutes } from './features/topics/routes.ts';

export default [
  ...homeRoutes,
  ...accountsRoutes,
  ...catalogueRoutes,
  ...forumRoutes,
  ...communitiesAdminRoutes,
  ...conceptCurationRoutes,
  ...topicsRoutes,
  ...evidenceRoutes,
  ...experiencesRoutes,
  ...searchRoutes,
  ...searchAdminRoutes,
  ...moderationRoutes,
  ...appealsRoutes,
  ...myModerationRoutes,
  ...safetyRoutes,
  ...opennessRoutes,
  ...pagesRoutes,
] satisfies RouteConfig;
