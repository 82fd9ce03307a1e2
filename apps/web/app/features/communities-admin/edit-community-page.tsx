import {
  AppointModeratorOperation,
  CommunityEditorOperation,
  DismissModeratorOperation,
  UpdateCommunityOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/edit-community-page';
import { communitiesAdminPath, editCommunityPath, houseRulesAdminPath, topicBoardPath } from './admin-paths.ts';
import {
  type AdminProblem,
  type PageArguments,
  isLookUp,
  lookUpConditions,
  refusedCommunity,
} from './community-actions.ts';
import { CommunityForm } from './community-form.tsx';
import { communityValuesOf, readCommunityForm, updateInputOf } from './community-values.ts';
import { mergeOffers } from './condition-offer.ts';
import { textOf } from './form-text.ts';
import { ModeratorsSection } from './moderators-section.tsx';
import { requireAdministrator } from './require-right.ts';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, community } = await ask(args, CommunityEditorOperation, { slug: args.params.slug });
  requireAdministrator(viewer, args.request);
  if (!community) throw notFound();
  return { community, isSaved: new URL(args.request.url).searchParams.has('saved') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = textOf(form, 'id');
  const intent = textOf(form, 'intent');
  if (intent === 'appoint' || intent === 'dismiss') {
    const problems = await changeModerators(args, id, form, intent);
    if (problems.length === 0) throw redirect(`${editCommunityPath(args.params.slug)}#moderators`, 303);
    return data({ moderators: { problems, pseudonym: textOf(form, 'pseudonym') }, form: null }, { status: 422 });
  }
  const values = readCommunityForm(form);
  if (isLookUp(form, values)) return { form: await lookUpConditions(args, form, values), moderators: null };
  const { updateCommunity } = await ask(args, UpdateCommunityOperation, { input: updateInputOf(values, id) });
  if (updateCommunity.community) throw redirect(`${editCommunityPath(args.params.slug)}?saved`, 303);
  return data({ form: refusedCommunity(form, values, updateCommunity.problems), moderators: null }, { status: 422 });
}

async function changeModerators(
  args: PageArguments,
  communityId: string,
  form: FormData,
  intent: 'appoint' | 'dismiss',
): Promise<readonly AdminProblem[]> {
  if (intent === 'dismiss') {
    const memberId = textOf(form, 'memberId');
    const { dismissModerator } = await ask(args, DismissModeratorOperation, { communityId, memberId });
    return dismissModerator.problems;
  }
  const pseudonym = textOf(form, 'pseudonym');
  const { appointModerator } = await ask(args, AppointModeratorOperation, { communityId, pseudonym });
  return appointModerator.problems;
}

export default function EditCommunityPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, isSaved } = loaderData;
  const title = m.forum_admin_edit_community({ name: community.name });
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: m.forum_admin_communities(), href: communitiesAdminPath }]}
      />
      <h1>{title}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.moderators?.problems} />
      {isSaved && !actionData ? (
        <Notice tone="good" role="status">
          <p>{m.forum_admin_saved()}</p>
        </Notice>
      ) : null}
      <ul className="inline-list admin-links">
        <li>
          <a href={communityPath(community.slug)}>{m.forum_admin_see_community()}</a>
        </li>
        <li>
          <a href={houseRulesAdminPath(community.slug)}>{m.forum_admin_house_rules()}</a>
        </li>
        <li>
          <a href={topicBoardPath(community.slug)}>{m.forum_admin_arrange_topics()}</a>
        </li>
        <li>
          <a href="#moderators">{m.forum_moderators()}</a>
        </li>
      </ul>
      <CommunityForm
        isNew={false}
        values={actionData?.form?.values ?? communityValuesOf(community)}
        problems={actionData?.form?.problems}
        offered={mergeOffers(actionData?.form?.offered ?? [], community.conditions)}
        isNothingFound={actionData?.form?.isNothingFound ?? false}
        cancelPath={communitiesAdminPath}
      >
        <input type="hidden" name="id" value={community.id} readOnly />
      </CommunityForm>
      <ModeratorsSection community={community} refused={actionData?.moderators ?? null} />
    </div>
  );
}
