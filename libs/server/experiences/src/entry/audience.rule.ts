import { type Problem, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';
import type { EntryFacts } from './entry.ts';
import { checkAnswered, isEmpty } from './required.rule.ts';

/** Step "who may see it". A community is asked for only when it is the audience, and must be one's own. */
export function checkAudience(answers: Answers, { communityIds }: EntryFacts): Problem[] {
  const { visibility, communityId } = answers;
  const missing = checkAnswered(answers, 'visibility');
  if (missing.length > 0 || visibility !== 'community') return missing;
  if (isEmpty(communityId)) return [problem('community_required', 'communityId')];
  return communityIds.has(communityId as string) ? [] : [problem('not_a_member', 'communityId')];
}
