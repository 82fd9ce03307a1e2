import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { usePage } from '../../use-page.ts';
import type { BothLanguages, PageText } from './texts/page-text.ts';

interface TextPageProps {
  readonly text: BothLanguages<PageText>;
  /** What stands below the text of some sections, by their ids. */
  readonly after?: Readonly<Record<string, ReactNode>>;
  readonly children?: ReactNode;
}

/** Draws a page of plain text in the reader's language. */
export function TextPage({ text, after = {}, children }: TextPageProps): ReactElement {
  const { title, lead, sections } = text[usePage().language];
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack-tight">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className="prose" aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>{section.title}</h2>
          {section.paragraphs?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points ? (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
          {after[section.id]}
        </section>
      ))}
      {children}
    </div>
  );
}
