import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath, langOf } from './catalogues.ts';
import type { ShownConcept } from './shown-concept.ts';

/** Names in both languages, where it belongs, and its codes: for those who look it up elsewhere. */
export function ConceptAside({ concept }: { readonly concept: ShownConcept }): ReactElement {
  const { language } = usePage();
  return (
    <aside className="stack concept-aside" aria-label={m.catalogue_names_and_codes()}>
      <OtherNames concept={concept} />
      {concept.parents.length > 0 ? (
        <section className="stack-tight">
          <h2>{m.catalogue_belongs_to()}</h2>
          <ul className="plain-list">
            {concept.parents.map((parent) => (
              <li key={parent.id}>
                <a href={conceptPath(parent)} lang={langOf(parent.nameLanguage, language)}>
                  {parent.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Codes concept={concept} />
    </aside>
  );
}

const namesShown = 8;

/** Every name but the one in the title; the page's language first, long lists folded. */
function OtherNames({ concept }: { readonly concept: ShownConcept }): ReactElement | null {
  const { language } = usePage();
  const lists = [...concept.texts]
    .sort((one) => (langOf(one.language, language) === undefined ? -1 : 1))
    .map(({ language: written, everyday, label, synonyms }) => ({
      written,
      names: [...new Set([everyday, label, ...synonyms])].filter(
        (name): name is string => name !== null && name !== concept.name,
      ),
    }))
    .filter(({ names }) => names.length > 0);
  if (lists.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{m.catalogue_other_names()}</h2>
      {lists.map(({ written, names }) => (
        <div key={written} className="stack-tight">
          <h3 className="quiet">{termOf('language', written)}</h3>
          <NameList names={names.slice(0, namesShown)} lang={langOf(written, language)} />
          {names.length > namesShown ? (
            <details className="disclosure">
              <summary>{m.catalogue_more_names({ count: names.length - namesShown })}</summary>
              <NameList names={names.slice(namesShown)} lang={langOf(written, language)} />
            </details>
          ) : null}
        </div>
      ))}
    </section>
  );
}

interface NameListProps {
  readonly names: readonly string[];
  readonly lang: 'en' | 'fr' | undefined;
}

const NameList = ({ names, lang }: NameListProps): ReactElement => (
  <ul className="plain-list" lang={lang}>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);

const systemNames: Readonly<Record<string, string>> = {
  icd10: 'ICD-10',
  icd10cm: 'ICD-10-CM',
  icd11: 'ICD-11',
  mesh: 'MeSH',
  orphanet: 'ORPHA',
  doid: 'Disease Ontology',
  symp: 'Symptom Ontology',
  hpo: 'HPO',
  atc: 'ATC',
  bdpm: 'BDPM',
};
const codesShown = 6;

function Codes({ concept }: { readonly concept: ShownConcept }): ReactElement | null {
  if (concept.codes.length === 0) return null;
  const bySystem = new Map<string, string[]>();
  for (const { system, code } of concept.codes) bySystem.set(system, [...(bySystem.get(system) ?? []), code]);
  return (
    <section className="stack-tight small">
      <h2>{m.catalogue_codes()}</h2>
      <dl className="concept-codes">
        {[...bySystem].map(([system, codes]) => (
          <div key={system}>
            <dt className="quiet">{systemNames[system] ?? system}</dt>
            <dd>
              {codes.slice(0, codesShown).join(', ')}
              {codes.length > codesShown ? ` ${m.catalogue_more_codes({ count: codes.length - codesShown })}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
