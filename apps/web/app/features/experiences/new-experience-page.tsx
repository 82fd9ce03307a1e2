import {
  type ConceptKind,
  ExperienceConceptOperation,
  NewExperiencePageOperation,
  SaveExperienceDraftOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { RestrictedNote } from '../my-moderation/restricted-note.tsx';
import type { Route } from './+types/new-experience-page';
import { DraftLine } from './draft-line.tsx';
import { textOf } from './draft/read-form.ts';
import { draftPath } from './draft/steps.ts';

/** What a link may say the experience is about: `/experiences/new?treatment=metformin&condition=type-2-diabetes`. */
const subjects: readonly { readonly name: string; readonly kind: ConceptKind; readonly field: string }[] = [
  { name: 'treatment', kind: 'TREATMENT', field: 'treatmentId' },
  { name: 'condition', kind: 'CONDITION', field: 'purposeId' },
  { name: 'symptom', kind: 'SYMPTOM', field: 'purposeId' },
];

export async function loader(args: Route.LoaderArgs) {
  const page = await ask(args, NewExperiencePageOperation, {});
  const parameters = new URL(args.request.url).searchParams;
  const about = [];
  for (const { name, kind, field } of subjects) {
    const slug = parameters.get(name);
    if (!slug) continue;
    const { concept } = await ask(args, ExperienceConceptOperation, { kind, slug });
    if (concept) about.push({ field, id: concept.id, name: concept.name });
  }
  return { ...page, about, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { saveExperienceDraft } = await ask(args, SaveExperienceDraftOperation, {
    input: {
      idempotencyKey: textOf(form, 'idempotencyKey') ?? crypto.randomUUID(),
      answers: {
        treatmentId: textOf(form, 'treatmentId') ?? undefined,
        purposeId: textOf(form, 'purposeId') ?? undefined,
        language: args.context.get(pageRequestContext).language === 'fr' ? 'FR' : 'EN',
      },
    },
  });
  if (saveExperienceDraft.draft) throw redirect(draftPath(saveExperienceDraft.draft.id, 'treatment'));
  return data({ problems: saveExperienceDraft.problems }, { status: 422 });
}

export default function NewExperiencePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { viewer, about, idempotencyKey, myExperienceDrafts } = loaderData;
  const isRestricted = usePage().viewer?.restriction?.isEverywhere ?? false;
  const mayBegin = viewer?.hasHealthConsent && !viewer.isSuspended && !isRestricted;
  return (
    <div className="page-narrow stack">
      <title>{`${m.experiences_new_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.experiences_new_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      <p className="lead">{m.experiences_new_lead()}</p>
      <ul className="stack-tight">
        <li>{m.experiences_new_point_steps()}</li>
        <li>{m.experiences_new_point_audience()}</li>
        <li>{m.experiences_new_point_change()}</li>
        <li>{m.experiences_new_point_anonymous()}</li>
      </ul>
      <Obstacles viewer={viewer} />
      {mayBegin ? (
        <Form method="post" className="stack">
          <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
          {about.map(({ field, id, name }) => (
            <p key={field}>
              <input type="hidden" name={field} value={id} />
              <strong>{m.experiences_new_about({ name })}</strong>
            </p>
          ))}
          <button className="button">{m.experiences_new_begin()}</button>
        </Form>
      ) : null}
      {myExperienceDrafts.length > 0 ? (
        <section className="stack-tight">
          <h2>{m.experiences_new_drafts()}</h2>
          <ul className="list-lines">
            {myExperienceDrafts.slice(0, 5).map((draft) => (
              <DraftLine key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** What stands in the way, said before anything is typed. */
function Obstacles({ viewer }: { readonly viewer: Route.ComponentProps['loaderData']['viewer'] }): ReactElement | null {
  const { path, viewer: reader } = usePage();
  if (viewer?.isSuspended || reader?.restriction?.isEverywhere) return <RestrictedNote />;
  if (viewer && !viewer.hasHealthConsent) {
    return (
      <Notice tone="caution">
        <p>{m.experiences_needs_consent()}</p>
        <p>
          <a href={`/settings/health-data?next=${encodeURIComponent(path)}`}>{m.experiences_needs_consent_link()}</a>
        </p>
      </Notice>
    );
  }
  return viewer && !viewer.isEmailConfirmed ? <Notice>{m.experiences_needs_email()}</Notice> : null;
}
