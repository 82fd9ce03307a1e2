import type { SearchHealthPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { kindWords } from './document-kinds.ts';

interface TableProps {
  readonly documents: SearchHealthPageQuery['searchHealth']['documents'];
  readonly hasEngine: boolean;
}

/** How many entries of each kind both indexes hold. */
export function IndexTable({ documents, hasEngine }: TableProps): ReactElement {
  return (
    <section className="stack-tight" aria-labelledby="documents-title">
      <h2 id="documents-title">{m.search_admin_documents_title()}</h2>
      <table className="search-admin-table">
        <thead>
          <tr>
            <th scope="col">{m.search_admin_documents_kind()}</th>
            <th scope="col">{m.search_admin_documents_database()}</th>
            {hasEngine ? <th scope="col">{m.search_admin_documents_engine()}</th> : null}
          </tr>
        </thead>
        <tbody>
          {documents.map(({ kind, inDatabase, inEngine }) => (
            <tr key={kind}>
              <th scope="row">{kindWords[kind]()}</th>
              <td>{inDatabase}</td>
              {hasEngine ? <td>{inEngine ?? m.search_admin_documents_unknown()}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
