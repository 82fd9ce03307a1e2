import { ExperiencePageOperation, WithdrawExperienceOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice, RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { redirect } from 'react-router';
import { ask, notFound, pageRequestContext } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { WriterHelp } from '../safety/help/writer-help.tsx';
import type { Route } from './+types/experience-page';
import { beginEditing } from './begin-editing.ts';
import { ExperienceAside } from './experience-aside.tsx';
import { ExperienceByline } from './experience-card.tsx';
import { ExperienceFacts } from './experience-facts.tsx';
import { HowItWentOn } from './follow-up/how-it-went-on.tsx';
import { StateNotice } from './state-notice.tsx';
import { conceptPath, langOf, subjectOf } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const isMember = args.context.get(pageRequestContext).viewer.kind === 'member';
  const { experience, communities } = await ask(args, ExperiencePageOperation, { id: args.params.id, isMember });
  if (!experience) throw notFound();
  const isNew = isFresh(experience, experience.updatedAt);
  const isAnswered = experience.followUps.some(({ answeredAt }) => isFresh(experience, answeredAt));
  return { experience, communities: communities ?? undefined, isNew, isAnswered };
}

const minuteMs = 60_000;

/** `true` for its author in the minute after that moment: no address to carry that, and no wrong thanks later. */
const isFresh = ({ consents }: { consents: object | null }, at: string | null): boolean =>
  consents !== null && at !== null && Date.now() - new Date(at).getTime() < minuteMs;

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  if (form.get('intent') === 'edit') return beginEditing(args, args.params.id);
  await ask(args, WithdrawExperienceOperation, { id: args.params.id });
  throw redirect(`/experiences/${args.params.id}`);
}

export default function ExperiencePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { experience, communities, isNew, isAnswered } = loaderData;
  const { language } = usePage();
  return (
    <div className="page stack">
      <title>{`${subjectOf(experience)} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: experience.purpose.name, href: conceptPath(experience.purpose.kind, experience.purpose.slug) },
          { label: experience.treatment.name, href: `/treatments/${experience.treatment.slug}` },
        ]}
      />
      <WriterHelp />
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      <StateNotice state={experience.state} isNew={isNew} isOwnNote={experience.visibility === 'ONLY_ME'} />
      {isAnswered ? (
        <Notice tone="good" role="status">
          {m.follow_ups_thanks_notice()}
        </Notice>
      ) : null}
      <div className="columns">
        <article className="stack">
          <header className="stack-tight">
            <h1>{subjectOf(experience)}</h1>
            <ExperienceByline experience={experience} />
          </header>
          <h2>{m.experiences_how_it_went()}</h2>
          <ExperienceFacts facts={experience} />
          <HowItWentOn experienceId={experience.id} followUps={experience.followUps} />
          <h2>{m.experiences_story()}</h2>
          <div lang={langOf(experience.language, language)}>
            <RichText tree={experience.narrative} />
          </div>
          <p className="quiet small measure">{m.experiences_not_advice()}</p>
        </article>
        <ExperienceAside experience={experience} communities={communities} />
      </div>
    </div>
  );
}
