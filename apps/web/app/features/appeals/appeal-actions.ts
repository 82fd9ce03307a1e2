import {
  AnswerAppealOperation,
  AskAppellantOperation,
  OpenAppealOperation,
  ReleaseAppealOperation,
  TakeAppealOperation,
  WithdrawAppealOperation,
  WriteToAppealOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ask } from '../../page-request.ts';
import type { AdminProblem, PageArguments } from '../communities-admin/community-actions.ts';
import { textOf } from '../communities-admin/form-text.ts';

type Problems = Promise<readonly AdminProblem[]>;

/** An objection as it was seen. */
interface Which {
  readonly id: string;
  readonly revision: number;
}

/** Does with an objection what the pressed button of its page says. @returns why it was refused */
export async function handleAppeal(args: PageArguments, form: FormData): Problems {
  const which = { id: textOf(form, 'id'), revision: Number(textOf(form, 'revision')) };
  switch (textOf(form, 'intent')) {
    case 'take':
      return (await ask(args, TakeAppealOperation, which)).takeAppeal.problems;
    case 'release':
      return (await ask(args, ReleaseAppealOperation, which)).releaseAppeal.problems;
    case 'ask': {
      const question = textOf(form, 'question');
      return (await ask(args, AskAppellantOperation, { ...which, question })).askAppellant.problems;
    }
    default:
      return answer(args, form, which);
  }
}

/** Nothing is chosen for whoever chose nothing: an answer is the last word. */
async function answer(args: PageArguments, form: FormData, which: Which): Problems {
  const outcome = textOf(form, 'outcome');
  if (outcome !== 'OVERTURNED' && outcome !== 'UPHELD') {
    return [{ code: 'REQUIRED', field: 'outcome', message: m.outcome_required() }];
  }
  const input = { ...which, outcome, reason: textOf(form, 'reason'), mayStay: form.has('mayStay') } as const;
  return (await ask(args, AnswerAppealOperation, { input })).answerAppeal.problems;
}

/** Does with one's own objection what the pressed button says. @returns why it was refused */
export async function tendOwnAppeal(args: PageArguments, form: FormData): Problems {
  const id = textOf(form, 'appealId');
  switch (textOf(form, 'intent')) {
    case 'withdraw':
      return (await ask(args, WithdrawAppealOperation, { id })).withdrawAppeal.problems;
    case 'write':
      return (await ask(args, WriteToAppealOperation, { id, text: textOf(form, 'text') })).writeToAppeal.problems;
    default: {
      const input = {
        decisionId: textOf(form, 'decisionId'),
        text: textOf(form, 'text'),
        idempotencyKey: textOf(form, 'idempotencyKey'),
      };
      return (await ask(args, OpenAppealOperation, { input })).openAppeal.problems;
    }
  }
}
