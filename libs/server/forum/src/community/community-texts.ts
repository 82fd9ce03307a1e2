import { type Problem, problem } from '@entraide/domain-kernel';
import type { ConceptReader } from '@entraide/server-catalogue';
import { isId } from '../sql/bindings.ts';
import { cleanLine, cleanText, lengthProblems, limits } from '../written-text.ts';
import type { CommunityTextsInput } from './community.inputs.ts';

const mostConditions = 20;

/** The texts as they are kept. */
export const cleanCommunityTexts = (input: CommunityTextsInput): CommunityTextsInput => ({
  ...input,
  nameEn: cleanLine(input.nameEn),
  nameFr: cleanLine(input.nameFr),
  descriptionEn: cleanText(input.descriptionEn),
  descriptionFr: cleanText(input.descriptionFr),
  conditionIds: [...new Set(input.conditionIds.map((id) => id.toLowerCase()))],
});

export async function communityTextProblems(texts: CommunityTextsInput, concepts: ConceptReader): Promise<Problem[]> {
  return [
    ...lengthProblems('nameEn', texts.nameEn, limits.communityName),
    ...lengthProblems('nameFr', texts.nameFr, limits.communityName),
    ...lengthProblems('descriptionEn', texts.descriptionEn, limits.communityDescription),
    ...lengthProblems('descriptionFr', texts.descriptionFr, limits.communityDescription),
    ...(await conditionProblems(texts.conditionIds, concepts)),
  ];
}

async function conditionProblems(ids: readonly string[], concepts: ConceptReader): Promise<Problem[]> {
  if (ids.length === 0) return [problem('required', 'conditionIds')];
  if (ids.length > mostConditions) return [problem('out_of_range', 'conditionIds', { min: 1, max: mostConditions })];
  const known = ids.every(isId) ? await concepts.byIds(ids, 'en') : new Map<string, { kind: string }>();
  return ids.every((id) => known.get(id)?.kind === 'condition') ? [] : [problem('not_in_list', 'conditionIds')];
}
