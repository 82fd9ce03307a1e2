import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { langOf } from './catalogues.ts';
import { ConceptLines } from './concept-line.tsx';
import type { DirectoryData } from './directory-data.ts';
import { directoryPath, letters } from './directory-request.ts';

/** The whole catalogue: its groups, its letters, and one page of names. */
export function DirectoryAlphabet({ catalogue, request, groups, hasImported, concepts }: DirectoryData): ReactElement {
  const { from, after, showsAll } = request;
  const isBeginning = from === null && after === null;
  return (
    <>
      <Letters catalogue={catalogue} request={request} />
      {isBeginning && !showsAll && groups.length > 0 ? <DirectoryGroups catalogue={catalogue} groups={groups} /> : null}
      <section className="stack" aria-labelledby="alphabet">
        <h2 id="alphabet">{m.catalogue_alphabet()}</h2>
        {hasImported ? <WhichNames catalogue={catalogue} showsAll={showsAll} /> : null}
        {concepts.nodes.length > 0 ? (
          <ConceptLines concepts={concepts.nodes} />
        ) : (
          <Empty>
            <p>{from ? m.catalogue_no_more_letters({ letter: from.toUpperCase() }) : m.catalogue_is_empty()}</p>
          </Empty>
        )}
        <nav className="row row-spread no-print" aria-label={m.frame_pages()}>
          {isBeginning ? null : (
            <a className="button button-quiet" href={directoryPath(catalogue, { showsAll })}>
              {m.frame_first_page()}
            </a>
          )}
          {concepts.pageInfo.hasNextPage ? (
            <a
              className="button button-quiet"
              rel="next"
              href={directoryPath(catalogue, { from, showsAll, after: concepts.pageInfo.endCursor })}
            >
              {m.frame_next_page()}
            </a>
          ) : null}
        </nav>
      </section>
    </>
  );
}

function Letters({
  catalogue,
  request: { from, showsAll },
}: Pick<DirectoryData, 'catalogue' | 'request'>): ReactElement {
  return (
    <nav className="no-print" aria-label={m.catalogue_letters()}>
      <ul className="letters plain-list">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={directoryPath(catalogue, { from: letter, showsAll })}
              aria-current={letter === from ? 'true' : undefined}
            >
              {letter.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The two lists: what people often talk about, or everything. */
function WhichNames({ catalogue, showsAll }: { readonly catalogue: string; readonly showsAll: boolean }): ReactElement {
  return (
    <p className="measure quiet no-print">
      {showsAll ? m.catalogue_all_shown() : m.catalogue_common_shown()}{' '}
      <a href={directoryPath(catalogue, { showsAll: !showsAll })}>
        {showsAll ? m.catalogue_show_common() : m.catalogue_show_all()}
      </a>
    </p>
  );
}

function DirectoryGroups({ catalogue, groups }: Pick<DirectoryData, 'catalogue' | 'groups'>): ReactElement {
  const { language } = usePage();
  return (
    <section className="stack" aria-labelledby="groups">
      <h2 id="groups">{m.catalogue_groups()}</h2>
      <ul className="group-links plain-list">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={`/${catalogue}/${group.slug}`} lang={langOf(group.nameLanguage, language)}>
              {group.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
