import type { ReportPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';

export type ReportableThing = NonNullable<ReportPageQuery['reportable']>;

/** The first words of what is about to be reported, folded behind its warnings. */
export function ReportedThing({ thing }: { readonly thing: ReportableThing }): ReactElement {
  const { language } = usePage();
  const lang = writtenIn(thing.language, language);
  return (
    <section className="card stack-tight" aria-labelledby="about-title">
      <h2 id="about-title">{m.moderation_report_about()}</h2>
      {thing.title ? (
        <p>
          <strong lang={lang}>{thing.title}</strong>
        </p>
      ) : null}
      {thing.kind === 'MEMBER' ? null : (
        <p className="quiet small">{m.moderation_report_by({ name: thing.authorName ?? m.frame_former_member() })}</p>
      )}
      <Excerpt thing={thing} lang={lang} />
    </section>
  );
}

function Excerpt({ thing, lang }: { readonly thing: ReportableThing; readonly lang: string | undefined }) {
  if (thing.excerpt === '') return null;
  if (thing.warnings.length === 0) return <p lang={lang}>{thing.excerpt}</p>;
  const warnings = thing.warnings.map((warning) => termOf('warning', warning)).join(', ');
  return (
    <details className="fold">
      <summary>{m.moderation_report_folded({ warnings })}</summary>
      <p className="fold-body" lang={lang}>
        {thing.excerpt}
      </p>
    </details>
  );
}
