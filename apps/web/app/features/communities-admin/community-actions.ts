import { AdminConditionChoicesOperation, type ProblemCode } from '@entraide/contract';
import { ask } from '../../page-request.ts';
import type { CommunityValues } from './community-values.ts';
import { type ConditionOffer, mergeOffers, offersOf } from './condition-offer.ts';
import { textOf } from './form-text.ts';

/** What loaders and actions are given, as far as `ask` needs it. */
export type PageArguments = Parameters<typeof ask>[0];

export interface AdminProblem {
  readonly code: ProblemCode;
  readonly field: string | null;
  readonly message: string;
}

/** What the form of a community gets back; nothing that was typed is lost. */
export interface CommunityAnswer {
  readonly values: CommunityValues;
  readonly problems: readonly AdminProblem[];
  readonly offered: readonly ConditionOffer[];
  readonly isNothingFound: boolean;
}

/** Whether the form asks for conditions by name: by its button, or by the Enter key beside a name typed. */
export function isLookUp(form: FormData, values: CommunityValues): boolean {
  const intent = textOf(form, 'intent');
  return intent === 'look-up' || (intent === 'enter' && values.conditionText !== '');
}

/** The form with the conditions found for what was typed, beside those chosen before. */
export async function lookUpConditions(
  args: PageArguments,
  form: FormData,
  values: CommunityValues,
): Promise<CommunityAnswer> {
  const kept = offersOf(form).filter((offer) => values.conditionIds.includes(offer.id));
  const found =
    values.conditionText === ''
      ? []
      : (await ask(args, AdminConditionChoicesOperation, { text: values.conditionText })).conceptOptions;
  return { values, problems: [], offered: mergeOffers(kept, found), isNothingFound: found.length === 0 };
}

/** The form with why it was refused. */
export const refusedCommunity = (
  form: FormData,
  values: CommunityValues,
  problems: readonly AdminProblem[],
): CommunityAnswer => ({ values, problems, offered: offersOf(form), isNothingFound: false });
