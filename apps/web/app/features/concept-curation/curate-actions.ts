import {
  EditConceptSynonymsOperation,
  MergeConceptsOperation,
  UndoConceptChangeOperation,
  type ConceptKind,
} from '@entraide/contract';
import { ask } from '../../page-request.ts';
import type { AdminProblem, PageArguments } from '../communities-admin/community-actions.ts';
import { textOf } from '../communities-admin/form-text.ts';

/** What came of a form of the page: the problems, and where a merge leads. */
export interface CurateAnswer {
  readonly problems: readonly AdminProblem[];
  readonly merged: { readonly kind: ConceptKind; readonly slug: string } | null;
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Changes the other names, takes the newest change back, or merges, as the pressed button says. */
export async function curateConcept(args: PageArguments, form: FormData): Promise<CurateAnswer> {
  const which = { id: textOf(form, 'id'), revision: Number(textOf(form, 'revision')) };
  switch (textOf(form, 'intent')) {
    case 'merge': {
      const { mergeConcepts } = await ask(args, MergeConceptsOperation, {
        fromId: which.id,
        intoId: textOf(form, 'intoId'),
        revision: Number(textOf(form, 'intoRevision')),
      });
      return { problems: mergeConcepts.problems, merged: mergeConcepts.concept };
    }
    case 'undo': {
      const { undoConceptChange } = await ask(args, UndoConceptChangeOperation, which);
      return { problems: undoConceptChange.problems, merged: null };
    }
    default: {
      const { editConceptSynonyms } = await ask(args, EditConceptSynonymsOperation, {
        ...which,
        synonymsEn: linesOf(textOf(form, 'synonymsEn')),
        synonymsFr: linesOf(textOf(form, 'synonymsFr')),
      });
      return { problems: editConceptSynonyms.problems, merged: null };
    }
  }
}
