import type { PreviewSynonymQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { conceptPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';
import { PreviewedList } from './previewed-list.tsx';

type Preview = PreviewSynonymQuery['searchSynonymPreview'];
type Question = Preview['questions'][number];
type Concept = NonNullable<Preview['concept']>;

/** What saving would do, question by question, before it is done. */
export function SynonymPreview({ preview }: { readonly preview: Preview }): ReactElement {
  return (
    <section className="stack search-admin-part" aria-labelledby="preview-title" id="preview">
      <h2 id="preview-title">{m.search_admin_preview_title()}</h2>
      <p className="measure quiet">{m.search_admin_preview_lead()}</p>
      {preview.concept ? (
        <p>
          {m.search_admin_preview_leads_to()} <ConceptLink concept={preview.concept} />
        </p>
      ) : null}
      {preview.shadowed.length > 0 ? <ShadowedNames names={preview.shadowed} /> : null}
      {preview.questions.map((question) => (
        <PreviewedQuestion key={question.text} question={question} />
      ))}
    </section>
  );
}

function ConceptLink({ concept }: { readonly concept: Concept }): ReactElement {
  const { language } = usePage();
  return (
    <a href={conceptPath(concept)} lang={writtenIn(concept.nameLanguage, language)}>
      {concept.name}
    </a>
  );
}

function ShadowedNames({ names }: { readonly names: Preview['shadowed'] }): ReactElement {
  return (
    <div className="notice notice-caution stack-tight">
      <h3>{m.search_admin_shadowed_title()}</h3>
      <ul>
        {names.map(({ text, name, isWhole, concept }) => (
          <li key={`${text} ${name} ${concept.id}`}>
            {isWhole ? m.search_admin_shadowed_whole({ text }) : m.search_admin_shadowed_part({ text, name })}{' '}
            <ConceptLink concept={concept} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const isUnchanged = ({ before, after, totalBefore, totalAfter }: Question): boolean =>
  totalBefore === totalAfter && [...before, ...after].every((hit) => hit.before === hit.after);

function PreviewedQuestion({ question }: { readonly question: Question }): ReactElement {
  const { text, before, after, totalBefore, totalAfter } = question;
  return (
    <section className="stack-tight" aria-label={m.search_admin_preview_question({ text })}>
      <h3>{m.search_admin_preview_question({ text })}</h3>
      {isUnchanged(question) ? <p className="quiet">{m.search_admin_preview_unchanged()}</p> : null}
      <div className="search-admin-pair">
        <PreviewedList title={m.search_admin_preview_before()} total={totalBefore} hits={before} side="before" />
        <PreviewedList title={m.search_admin_preview_after()} total={totalAfter} hits={after} side="after" />
      </div>
    </section>
  );
}
