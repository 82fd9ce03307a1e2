/** Addresses of the administrators' and moderators' pages. */
export const communitiesAdminPath = '/admin/communities';

export const newCommunityPath = `${communitiesAdminPath}/new`;

export const editCommunityPath = (slug: string): string => `${communitiesAdminPath}/${slug}`;

export const houseRulesAdminPath = (slug: string): string => `${editCommunityPath(slug)}/house-rules`;

export const topicBoardPath = (communitySlug: string): string => `/communities/${communitySlug}/topics/arrange`;

export const newTopicPath = (communitySlug: string): string => `${topicBoardPath(communitySlug)}/new`;

export const editTopicPath = (communitySlug: string, topicSlug: string): string =>
  `${topicBoardPath(communitySlug)}/${topicSlug}`;

export const membershipRequestsPath = (communitySlug: string): string => `/communities/${communitySlug}/requests`;

/** The id of a topic's place on the board. */
export const topicAnchor = (topicId: string): string => `topic-${topicId}`;

/** The board at a topic that was just saved. */
export const savedTopicPath = (communitySlug: string, topicId: string): string =>
  `${topicBoardPath(communitySlug)}?saved=${topicId}#${topicAnchor(topicId)}`;
