import { DismissWantedOperation, WantedPageOperation, type WantedPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';
import type { Route } from './+types/wanted-page';
import { SearchAdminFrame } from './search-admin-frame.tsx';
import { newSynonymPath, wantedPath } from './search-admin-paths.ts';

type Wanted = WantedPageQuery['wantedQuestions'];
type Question = Wanted['questions'][number];

export async function loader(args: Route.LoaderArgs): Promise<Wanted & { isDismissed: boolean }> {
  const { wantedQuestions } = await ask(args, WantedPageOperation, {});
  return { ...wantedQuestions, isDismissed: new URL(args.request.url).searchParams.get('done') === 'dismissed' };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { dismissWantedQuestion } = await ask(args, DismissWantedOperation, { id: String(form.get('id')) });
  if (dismissWantedQuestion.id) throw redirect(`${wantedPath}?done=dismissed`, 303);
  return data({ problems: dismissWantedQuestion.problems }, { status: 422 });
}

export default function WantedPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { isCounting, questions, isDismissed } = loaderData;
  return (
    <SearchAdminFrame title={m.search_admin_wanted_title()} path={wantedPath}>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {isDismissed && !actionData ? (
        <Notice tone="good" role="status">
          <p>{m.search_admin_wanted_dismissed()}</p>
        </Notice>
      ) : null}
      <p className="measure lead">{m.search_admin_wanted_lead()}</p>
      {isCounting ? null : (
        <Notice tone="caution">
          <p>{m.search_admin_wanted_off()}</p>
        </Notice>
      )}
      {questions.length > 0 ? (
        <ul className="list-lines plain-list">
          {questions.map((question) => (
            <WantedLine key={question.id} question={question} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{m.search_admin_wanted_empty()}</p>
        </Empty>
      )}
    </SearchAdminFrame>
  );
}

function WantedLine({ question }: { readonly question: Question }): ReactElement {
  const { id, text, language, peopleThisMonth, peopleInAll, near } = question;
  const page = usePage();
  const make = { text, language: language === 'EN' ? 'en' : 'fr', wanted: id } as const;
  return (
    <li className="stack-tight">
      <h2 className="search-admin-wanted" lang={writtenIn(language, page.language)}>
        {text}
      </h2>
      <p className="quiet">
        {m.search_admin_wanted_people({ count: peopleThisMonth })} ·{' '}
        {m.search_admin_wanted_in_all({ count: peopleInAll })}
      </p>
      {near.length > 0 ? <NearConcepts near={near} /> : null}
      <div className="row">
        <a
          className="button button-quiet button-small"
          href={newSynonymPath(make)}
          aria-label={m.search_admin_wanted_synonym_of({ text })}
        >
          {m.search_admin_wanted_synonym()}
        </a>
        <a
          className="button button-quiet button-small"
          href={`/admin/catalogue?${new URLSearchParams({ q: text })}`}
          aria-label={m.search_admin_wanted_concept_of({ text })}
        >
          {m.search_admin_wanted_concept()}
        </a>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <button
            className="button button-plain button-small"
            type="submit"
            aria-label={m.search_admin_wanted_dismiss_of({ text })}
          >
            {m.search_admin_wanted_dismiss()}
          </button>
        </Form>
      </div>
    </li>
  );
}

function NearConcepts({ near }: { readonly near: Question['near'] }): ReactElement {
  const { language } = usePage();
  return (
    <p>
      {m.search_admin_wanted_near()}{' '}
      {near.map(({ concept }, index) => (
        <span key={concept.id}>
          {index > 0 ? ', ' : ''}
          <a href={conceptPath(concept)} lang={writtenIn(concept.nameLanguage, language)}>
            {concept.name}
          </a>
        </span>
      ))}
    </p>
  );
}
