import {
  AddTopicResourceOperation,
  ChangeTopicResourceOperation,
  CheckTopicResourceOperation,
  OrderTopicResourcesOperation,
  RemoveTopicResourceOperation,
  RestoreTopicResourceOperation,
} from '@entraide/contract';
import { ask } from '../../page-request.ts';
import type { AdminProblem, PageArguments } from '../communities-admin/community-actions.ts';
import { textOf, textsOf } from '../communities-admin/form-text.ts';
import { moved, readMove } from '../communities-admin/topic-order.ts';
import { addInputOf, changeInputOf, readResourceForm } from './resource-values.ts';

const tendings = {
  check: async (args: PageArguments, which: Which) =>
    (await ask(args, CheckTopicResourceOperation, which)).checkTopicResource,
  remove: async (args: PageArguments, which: Which) =>
    (await ask(args, RemoveTopicResourceOperation, which)).removeTopicResource,
  restore: async (args: PageArguments, which: Which) =>
    (await ask(args, RestoreTopicResourceOperation, which)).restoreTopicResource,
} as const;

interface Which extends Record<string, unknown> {
  readonly id: string;
  readonly revision: number;
}

export type ResourceTending = keyof typeof tendings;

/** The value of a button that does something with a resource: `check:id:revision`. */
export const writeTending = (what: ResourceTending, { id, revision }: Which): string => `${what}:${id}:${revision}`;

function readTending(value: string): { readonly what: ResourceTending; readonly which: Which } | null {
  const [what = '', id = '', revision = ''] = value.split(':');
  if (!Object.hasOwn(tendings, what)) return null;
  return { what: what as ResourceTending, which: { id, revision: Number(revision) } };
}

/** What came of a form of the resources' page: nothing to complain of, or the problems. */
export interface ResourceAnswer {
  readonly problems: readonly AdminProblem[];
  /** What was done, for the page to say; `null` when it was refused. */
  readonly done: ResourceTending | 'saved' | 'moved' | null;
}

/** Saves, checks, removes, puts back or moves a resource, as the pressed button says. */
export async function changeResources(args: PageArguments, form: FormData): Promise<ResourceAnswer> {
  const tending = readTending(textOf(form, 'tend'));
  if (tending) return answer(await tendings[tending.what](args, tending.which), tending.what);
  const move = readMove(form.get('move'));
  if (move) {
    const input = { topicId: textOf(form, 'topicId'), resourceIds: moved(textsOf(form, 'resourceIds'), move) };
    return answer((await ask(args, OrderTopicResourcesOperation, { input })).orderTopicResources, 'moved');
  }
  return answer(await save(args, form), 'saved');
}

async function save(args: PageArguments, form: FormData): Promise<{ readonly problems: readonly AdminProblem[] }> {
  const values = readResourceForm(form);
  const id = textOf(form, 'id');
  if (id === '') {
    const input = addInputOf(values, {
      topicId: textOf(form, 'topicId'),
      idempotencyKey: textOf(form, 'idempotencyKey'),
    });
    return (await ask(args, AddTopicResourceOperation, { input })).addTopicResource;
  }
  const input = changeInputOf(values, { id, revision: Number(textOf(form, 'revision')) });
  return (await ask(args, ChangeTopicResourceOperation, { input })).changeTopicResource;
}

const answer = (
  { problems }: { readonly problems: readonly AdminProblem[] },
  done: ResourceAnswer['done'],
): ResourceAnswer => ({ problems, done: problems.length === 0 ? done : null });
