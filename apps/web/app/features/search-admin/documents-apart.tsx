import type { SearchHealthPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../use-page.ts';
import { communityPath, conceptPath, postPath, threadPath } from '../forum/paths.ts';
import { kindWords } from './document-kinds.ts';
import { exactMoment } from './exact-moment.ts';

type Apart = SearchHealthPageQuery['searchHealth']['apart'][number];

interface ApartProps {
  readonly apart: readonly Apart[];
  readonly count: number;
}

/** What the engine has refused: where it stands as far as the reader may read it, why, and trying again. */
export function DocumentsApart({ apart, count }: ApartProps): ReactElement {
  return (
    <section className="stack" aria-labelledby="apart-title">
      <h2 id="apart-title">{m.search_admin_apart_title()}</h2>
      {apart.length === 0 ? (
        <Empty>
          <p>{m.search_admin_apart_none()}</p>
        </Empty>
      ) : (
        <>
          <p className="measure">{m.search_admin_apart_lead()}</p>
          {count > apart.length ? <p>{m.search_admin_apart_more({ count })}</p> : null}
          <Form method="post">
            <button className="button" type="submit">
              {m.search_admin_apart_retry_all()}
            </button>
          </Form>
          <ul className="list-lines plain-list">
            {apart.map((document) => (
              <ApartLine key={`${document.kind} ${document.id}`} document={document} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ApartLine({ document }: { readonly document: Apart }): ReactElement {
  const { language } = usePage();
  const { kind, id, fault, firstFailedAt, lastFailedAt } = document;
  return (
    <li className="stack-tight">
      <h3>{kindWords[kind]()}</h3>
      <p>
        <DocumentLink document={document} />
      </p>
      <dl className="facts">
        <dt>{m.search_admin_apart_reason()}</dt>
        <dd>
          <code>{fault}</code>
        </dd>
        <dt>{m.search_admin_apart_first()}</dt>
        <dd>{exactMoment(firstFailedAt, language)}</dd>
        <dt>{m.search_admin_apart_last()}</dt>
        <dd>{exactMoment(lastFailedAt, language)}</dd>
        <dt>{m.search_admin_apart_id()}</dt>
        <dd>
          <code className="search-admin-id">{id}</code>
        </dd>
      </dl>
      <Form method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <button
          className="button button-quiet button-small"
          type="submit"
          aria-label={m.search_admin_apart_retry_of({ id })}
        >
          {m.search_admin_apart_retry()}
        </button>
      </Form>
    </li>
  );
}

function DocumentLink({ document: { kind, readable } }: { readonly document: Apart }): ReactElement {
  if (!readable) return <span className="quiet">{m.search_admin_one_unreadable()}</span>;
  const { id, title, slug } = readable;
  switch (kind) {
    case 'THREAD':
      return <a href={threadPath({ id, slug: slug ?? '' })}>{title ?? m.search_admin_one_thread()}</a>;
    case 'POST':
      return <a href={postPath(id)}>{m.search_admin_one_post({ title: title ?? '' })}</a>;
    case 'EXPERIENCE':
      return <a href={`/experiences/${id}`}>{m.search_admin_one_experience()}</a>;
    case 'COMMUNITY':
      return <a href={communityPath(slug ?? '')}>{title}</a>;
    case 'CONDITION':
    case 'SYMPTOM':
    case 'TREATMENT':
      return <a href={conceptPath({ kind, slug: slug ?? '' })}>{title}</a>;
  }
}
