import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { curationFeature } from '@entraide/server-curation';
import { evidenceFeature } from '@entraide/server-evidence';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { moderationFeature } from '@entraide/server-moderation';
import type { Feature } from '@entraide/server-platform';
import { safetyFeature } from '@entraide/server-safety';
import { searchFeature } from '@entraide/server-search';

/** The features of the product, each after those it builds on. */
export const features: readonly Feature[] = [
  catalogueFeature,
  accountsFeature,
  safetyFeature,
  forumFeature,
  experiencesFeature,
  evidenceFeature,
  searchFeature,
  curationFeature,
  moderationFeature,
];
