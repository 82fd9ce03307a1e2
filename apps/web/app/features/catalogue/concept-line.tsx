import type { ConceptLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath, langOf } from './catalogues.ts';

interface ConceptLineProps {
  readonly concept: ConceptLineFragment;
  /** Address of the line's page; the concept's own when absent. */
  readonly href?: string;
}

/** A concept in a list: the name people use, the medical one beside it, and what it is. */
export function ConceptLine({ concept, href = conceptPath(concept) }: ConceptLineProps): ReactElement {
  const { language } = usePage();
  const lang = langOf(concept.nameLanguage, language);
  return (
    <li className="concept-line">
      <p>
        <a href={href} lang={lang}>
          {concept.name}
        </a>
        {concept.label === concept.name ? null : (
          <span className="quiet" lang={lang}>
            {` ${concept.label}`}
          </span>
        )}
      </p>
      {concept.matchedName ? <p className="small">{m.catalogue_also_called({ name: concept.matchedName })}</p> : null}
      {concept.summary ? (
        <p className="quiet small" lang={lang}>
          {concept.summary}
        </p>
      ) : null}
      {concept.isGroup || concept.treatmentKind ? (
        <p>
          <span className="tag">
            {concept.isGroup ? m.catalogue_group() : termOf('treatment_kind', concept.treatmentKind ?? '')}
          </span>
        </p>
      ) : null}
    </li>
  );
}

export function ConceptLines({ concepts }: { readonly concepts: readonly ConceptLineFragment[] }): ReactElement {
  return (
    <ul className="concept-lines plain-list">
      {concepts.map((concept) => (
        <ConceptLine key={concept.id} concept={concept} />
      ))}
    </ul>
  );
}
