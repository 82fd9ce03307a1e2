import {
  DeleteExperienceDraftOperation,
  MyExperiencesPageOperation,
  WithdrawExperienceOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { loadOwnCourses } from '../evidence-overview/own-courses.ts';
import type { Route } from './+types/my-experiences-page';
import { beginEditing } from './begin-editing.ts';
import { DraftLine } from './draft-line.tsx';
import { DueFollowUps } from './follow-up/due-follow-ups.tsx';
import { MyExperience } from './my-experience.tsx';
import { NextPage } from './next-page.tsx';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const page = await ask(args, MyExperiencesPageOperation, { after });
  return { ...page, everybody: await loadOwnCourses(args, page.myExperiences.nodes) };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = String(form.get('id') ?? '');
  const intent = form.get('intent');
  if (intent === 'edit') return beginEditing(args, id);
  if (intent === 'withdraw') await ask(args, WithdrawExperienceOperation, { id });
  else if (intent === 'delete-draft') await ask(args, DeleteExperienceDraftOperation, { id });
  else throw notFound();
  throw redirect('/my/experiences');
}

export default function MyExperiencesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { myExperiences, myExperienceDrafts, myFollowUps, everybody } = loaderData;
  const isEmpty = myExperiences.nodes.length === 0 && myExperienceDrafts.length === 0;
  return (
    <div className="page-narrow stack">
      <title>{`${m.experiences_mine_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.experiences_mine_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      <p className="lead">{isEmpty ? m.experiences_mine_empty() : m.experiences_mine_lead()}</p>
      <p>
        <a className="button" href="/experiences/new">
          {m.experiences_share()}
        </a>
      </p>
      {isEmpty ? (
        <Empty>
          <p>{m.experiences_new_point_audience()}</p>
        </Empty>
      ) : null}
      <DueFollowUps followUps={myFollowUps} />
      <Drafts drafts={myExperienceDrafts} />
      {myExperiences.nodes.length > 0 ? (
        <section className="stack-tight">
          <h2>{m.experiences_mine_entries()}</h2>
          <p className="quiet">
            {m.follow_ups_rhythm()} <a href="/settings/mails">{m.follow_ups_rhythm_mail()}</a>
          </p>
          <ul className="list-lines">
            {myExperiences.nodes.map((experience, index) => (
              <MyExperience key={experience.id} experience={experience} everybody={everybody[index] ?? null} />
            ))}
          </ul>
        </section>
      ) : null}
      <NextPage pageInfo={myExperiences.pageInfo} address="/my/experiences?" />
    </div>
  );
}

function Drafts({
  drafts,
}: {
  readonly drafts: Route.ComponentProps['loaderData']['myExperienceDrafts'];
}): ReactElement | null {
  if (drafts.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{m.experiences_mine_drafts()}</h2>
      <p className="quiet">{m.experiences_mine_drafts_hint()}</p>
      <ul className="list-lines">
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft}>
            <div className="row">
              <a href={`/experiences/drafts/${draft.id}/review`}>{m.experiences_draft_go_on()}</a>
              <details className="disclosure">
                <summary>{m.experiences_draft_delete()}</summary>
                <Form method="post" className="stack-tight">
                  <input type="hidden" name="id" value={draft.id} />
                  <p>{m.experiences_draft_delete_explained()}</p>
                  <button className="button button-danger button-small" name="intent" value="delete-draft">
                    {m.experiences_draft_delete_button()}
                  </button>
                </Form>
              </details>
            </div>
          </DraftLine>
        ))}
      </ul>
    </section>
  );
}
