import type { FoundConceptCardFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';
import { ConceptNumbers } from './concept-numbers.tsx';
import { FoundText } from './found-text.tsx';

interface FoundConceptProps {
  readonly found: FoundConceptCardFragment;
  readonly headingLevel: 2 | 3;
}

/** A condition, symptom or treatment: what people call it, what it is, and why it was found. */
export function FoundConcept({ found, headingLevel }: FoundConceptProps): ReactElement {
  const { language } = usePage();
  const { concept, passage, matchedAs } = found;
  const Heading = `h${headingLevel}` as const;
  const lang = writtenIn(concept.nameLanguage, language);
  return (
    <li className="card card-link found-concept stack-tight">
      <p className="small quiet">{termOf('concept_kind', concept.kind)}</p>
      <Heading>
        <a className="card-target" href={conceptPath(concept)} lang={lang}>
          {concept.name}
        </a>
      </Heading>
      {concept.label === concept.name ? null : (
        <p className="quiet" lang={lang}>
          {concept.label}
        </p>
      )}
      {matchedAs === null ? null : <p className="small">{m.search_also_called({ name: matchedAs })}</p>}
      {passage.length > 0 ? (
        <p className="small found-summary" lang={lang}>
          <FoundText parts={passage} />
        </p>
      ) : null}
      <ConceptNumbers numbers={found.numbers} />
    </li>
  );
}
