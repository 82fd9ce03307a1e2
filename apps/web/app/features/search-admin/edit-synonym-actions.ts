import {
  PreviewSynonymOperation,
  RemoveSynonymOperation,
  UndoSynonymOperation,
  UpdateSynonymOperation,
} from '@entraide/contract';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/edit-synonym-page';
import { type Done, synonymPath } from './search-admin-paths.ts';
import { inputOf, questionsOf, readSynonymForm } from './synonym-values.ts';

type Args = Route.ActionArgs;
type Change = { readonly id: string; readonly revision: number; readonly form: FormData };

/** Tries, saves, removes or takes back; what was done is told on the page that is shown then. */
export async function changeSynonym(args: Args) {
  const form = await args.request.formData();
  const change = { id: args.params.id, revision: Number(form.get('revision')), form };
  switch (form.get('intent')) {
    case 'save':
      return save(args, change);
    case 'remove': {
      const { removeSearchSynonym } = await ask(args, RemoveSynonymOperation, seen(change));
      return finish(change, removeSearchSynonym, 'removed');
    }
    case 'undo': {
      const { undoSearchSynonym } = await ask(args, UndoSynonymOperation, seen(change));
      return finish(change, undoSearchSynonym, 'undone');
    }
    default:
      return preview(args, change);
  }
}

const seen = ({ id, revision }: Change) => ({ id, revision });

async function preview(args: Args, { id, form }: Change) {
  const values = readSynonymForm(form);
  const asked = { id, input: inputOf(values), questions: questionsOf(values) };
  const { searchSynonymPreview } = await ask(args, PreviewSynonymOperation, asked);
  const { problems } = searchSynonymPreview;
  return data({ problems, values, preview: searchSynonymPreview }, { status: problems.length > 0 ? 422 : 200 });
}

async function save(args: Args, change: Change) {
  const values = readSynonymForm(change.form);
  const { updateSearchSynonym } = await ask(args, UpdateSynonymOperation, { ...seen(change), input: inputOf(values) });
  if (updateSearchSynonym.synonym) throw redirect(synonymPath(change.id, 'changed'), 303);
  return data({ problems: updateSearchSynonym.problems, values, preview: null }, { status: 422 });
}

interface Payload {
  readonly synonym: { readonly id: string } | null;
  readonly problems: { readonly message: string; readonly field: string | null }[];
}

function finish({ id }: Change, { synonym, problems }: Payload, done: Done) {
  if (synonym) throw redirect(synonymPath(id, done), 303);
  return data({ problems, values: null, preview: null }, { status: 422 });
}
