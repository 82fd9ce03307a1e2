import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import type { Feature } from '@entraide/server-platform';
import { safetyFeature } from '@entraide/server-safety';
import { moderationFeature } from '../moderation.feature.ts';

/** What moderation stands on, in its order, for specs. */
export const moderationFeatures: readonly Feature[] = [
  catalogueFeature,
  accountsFeature,
  safetyFeature,
  forumFeature,
  experiencesFeature,
  moderationFeature,
];
