import type { Answers } from './answers.ts';

/** The community for whose members the answers are meant; `null` for every other audience. */
export const audienceCommunityOf = ({ visibility, communityId }: Answers): string | null =>
  visibility === 'community' ? (communityId ?? null) : null;
