import { topicPath } from '../forum/paths.ts';

export const topicVersionsPath = (communitySlug: string, topicSlug: string): string =>
  `${topicPath(communitySlug, topicSlug)}/versions`;

/** Two versions compared; the order of the numbers does not matter. */
export const topicComparisonPath = (communitySlug: string, topicSlug: string, one: number, other: number): string =>
  `${topicVersionsPath(communitySlug, topicSlug)}?one=${one}&other=${other}#comparison`;

export const topicResourcesPath = (communitySlug: string, topicSlug: string): string =>
  `${topicPath(communitySlug, topicSlug)}/resources`;

/** The id of a resource's place on its page. */
export const resourceAnchor = (resourceId: string): string => `resource-${resourceId}`;
