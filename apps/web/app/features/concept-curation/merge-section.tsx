import type { ConceptLineFragment, CurateConceptQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { ConceptLine } from '../catalogue/concept-line.tsx';
import { curatePath, mergesPath } from './curation-paths.ts';

interface MergeSectionProps {
  readonly concept: NonNullable<CurateConceptQuery['concept']>;
  /** What was looked up; empty for nothing. */
  readonly text: string;
  readonly options: readonly ConceptLineFragment[];
  readonly chosen: (ConceptLineFragment & { readonly revision: number }) | null;
}

/** Making this entry part of another one: look the other up, see what will happen, confirm. */
export function MergeSection({ concept, text, options, chosen }: MergeSectionProps): ReactElement {
  return (
    <section className="stack" id="merge" aria-labelledby="merge-title">
      <h2 id="merge-title">{m.concepts_merge_title()}</h2>
      <p className="quiet">{m.concepts_merge_lead()}</p>
      <form method="get" action="#merge" className="stack-tight">
        <TextField name="q" label={m.concepts_merge_find()} defaultValue={text} maxLength={100} />
        <p>
          <button className="button button-quiet" type="submit">
            {m.forum_admin_look_up()}
          </button>
        </p>
      </form>
      {chosen ? <MergeConfirmation concept={concept} chosen={chosen} /> : null}
      {!chosen && options.length > 0 ? (
        <ul className="concept-lines plain-list">
          {options.map((option) => (
            <ConceptLine
              key={option.id}
              concept={option}
              href={`${curatePath(concept)}?${new URLSearchParams({ q: text, into: option.slug })}#merge`}
            />
          ))}
        </ul>
      ) : null}
      {text !== '' && options.length === 0 ? <p className="quiet">{m.concepts_merge_none({ text })}</p> : null}
      <p className="small">
        <a href={mergesPath}>{m.concepts_merges_link()}</a>
      </p>
    </section>
  );
}

function MergeConfirmation({
  concept,
  chosen,
}: {
  readonly concept: MergeSectionProps['concept'];
  readonly chosen: NonNullable<MergeSectionProps['chosen']>;
}): ReactElement {
  const names = { from: concept.name, into: chosen.name };
  return (
    <Form method="post" className="card stack" action={curatePath(concept)}>
      <h3>{m.concepts_merge_confirm_title(names)}</h3>
      <ul className="stack-tight">
        <li>{m.concepts_merge_effect_names(names)}</li>
        <li>{m.concepts_merge_effect_address(names)}</li>
        <li>{m.concepts_merge_effect_following(names)}</li>
        <li>{m.concepts_merge_effect_undo()}</li>
      </ul>
      <input type="hidden" name="id" value={concept.id} readOnly />
      <input type="hidden" name="revision" value={concept.revision} readOnly />
      <input type="hidden" name="intoId" value={chosen.id} readOnly />
      <input type="hidden" name="intoRevision" value={chosen.revision} readOnly />
      <p className="row">
        <button className="button" type="submit" name="intent" value="merge">
          {m.concepts_merge_confirm()}
        </button>
        <a className="button button-plain" href={curatePath(concept)}>
          {m.frame_cancel()}
        </a>
      </p>
    </Form>
  );
}
