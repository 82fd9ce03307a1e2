import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { curatePath } from '../concept-curation/curation-paths.ts';
import { catalogueOfKind, conceptPath, langOf } from './catalogues.ts';
import type { ShownConcept } from './shown-concept.ts';

/** What it is: the name people use, the medical one beside it, one or two sentences, and what belongs to a group. */
export function ConceptHead({ concept }: { readonly concept: ShownConcept }): ReactElement {
  const { language } = usePage();
  const written = languagesOf(concept, language);
  return (
    <header className="stack">
      <h1 lang={written.name}>{concept.name}</h1>
      {concept.label === concept.name ? null : (
        <p className="lead quiet">
          {m.catalogue_medical_name()} <span lang={written.label}>{concept.label}</span>
        </p>
      )}
      {concept.summary ? (
        <p className="lead measure" lang={written.summary}>
          {concept.summary}
        </p>
      ) : (
        <p className="quiet">{m.catalogue_no_summary()}</p>
      )}
      {concept.isGroup || concept.treatmentKind ? (
        <p>
          <span className="tag">
            {concept.isGroup ? m.catalogue_group() : termOf('treatment_kind', concept.treatmentKind ?? '')}
          </span>
        </p>
      ) : null}
      {concept.viewerCanCurate ? (
        <p className="no-print row">
          {concept.viewerCanEdit ? (
            <a href={`/admin/catalogue/${catalogueOfKind(concept.kind)}/${concept.slug}`}>{m.catalogue_edit()}</a>
          ) : null}
          <a href={curatePath(concept)}>{m.concepts_curate_link()}</a>
        </p>
      ) : null}
      {concept.children.length > 0 ? <ConceptChildren concept={concept} /> : null}
    </header>
  );
}

interface WrittenIn {
  readonly name: 'en' | 'fr' | undefined;
  readonly label: 'en' | 'fr' | undefined;
  readonly summary: 'en' | 'fr' | undefined;
}

/** The other language where the page's own has no text. */
function languagesOf({ texts }: ShownConcept, page: 'en' | 'fr'): WrittenIn {
  const own = texts.find((text) => langOf(text.language, page) === undefined);
  const other = page === 'en' ? 'fr' : 'en';
  return {
    name: own?.everyday || own?.label ? undefined : other,
    label: own?.label ? undefined : other,
    summary: own?.summary ? undefined : other,
  };
}

const openChildren = 12;

/** What belongs to it. Long lists begin folded unless it is a group, whose page they are for. */
function ConceptChildren({ concept }: { readonly concept: ShownConcept }): ReactElement {
  const { language } = usePage();
  const { children, childCount, isGroup } = concept;
  const list = (
    <ul className="group-links plain-list">
      {children.map((child) => (
        <li key={child.id}>
          <a href={conceptPath(child)} lang={langOf(child.nameLanguage, language)}>
            {child.name}
          </a>
        </li>
      ))}
    </ul>
  );
  const rest = childCount - children.length;
  const more = rest > 0 ? <p className="quiet small">{m.catalogue_more_children({ count: rest })}</p> : null;
  if (isGroup || childCount <= openChildren) {
    return (
      <section className="stack-tight" aria-labelledby="children">
        <h2 id="children">{isGroup ? m.catalogue_in_group() : m.catalogue_kinds_of_it()}</h2>
        {list}
        {more}
      </section>
    );
  }
  return (
    <details className="disclosure">
      <summary>{m.catalogue_kinds_of_it_count({ count: childCount })}</summary>
      {list}
      {more}
    </details>
  );
}
