import { m } from '@entraide/messages';
import { CheckboxRows, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { type ConceptOffer, writeOffer } from './concept-offer.ts';

interface ConceptChoicesProps {
  /** Asked in other words than of somebody who writes. */
  readonly legend?: string;
  readonly hint?: string;
  /** The community's own conditions, and what was found for a text. */
  readonly offered: readonly ConceptOffer[];
  readonly chosen: readonly string[];
  readonly text: string;
  /** A text was looked up and nothing has a name like it. */
  readonly isNothingFound: boolean;
  readonly error: string | undefined;
}

/** What a thread is about, so that others find it. Looking up needs no script: it is a second button of the form. */
export function ConceptChoices({
  legend,
  hint,
  offered,
  chosen,
  text,
  isNothingFound,
  error,
}: ConceptChoicesProps): ReactElement {
  return (
    <div className="stack" id="concepts">
      <CheckboxRows
        name="conceptIds"
        legend={legend ?? m.forum_concepts_legend()}
        hint={hint ?? m.forum_concepts_hint()}
        error={error}
        values={chosen}
        choices={offered.map((concept) => ({
          value: concept.id,
          label: concept.name,
          hint: [termOf('concept_kind', concept.kind), concept.label === concept.name ? '' : concept.label]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      {offered.map((concept) => (
        <input type="hidden" name="offer" key={concept.id} value={writeOffer(concept)} />
      ))}
      <div className="look-up">
        <TextField
          name="conceptText"
          label={m.forum_concept_text_label()}
          defaultValue={text}
          maxLength={100}
          autoComplete="off"
        />
        <button className="button button-quiet" type="submit" name="intent" value="look-up">
          {m.forum_look_up()}
        </button>
      </div>
      {isNothingFound ? (
        <p role="status" className="quiet">
          {m.forum_nothing_found({ text })}
        </p>
      ) : null}
    </div>
  );
}
