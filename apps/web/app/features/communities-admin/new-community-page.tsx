import { CommunityCreatorOperation, CreateCommunityOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/new-community-page';
import { communitiesAdminPath, houseRulesAdminPath } from './admin-paths.ts';
import { isLookUp, lookUpConditions, refusedCommunity } from './community-actions.ts';
import { CommunityForm } from './community-form.tsx';
import { createInputOf, emptyCommunity, readCommunityForm } from './community-values.ts';
import { textOf } from './form-text.ts';
import { requireAdministrator } from './require-right.ts';

export async function loader(args: Route.LoaderArgs): Promise<{ idempotencyKey: string }> {
  const { viewer } = await ask(args, CommunityCreatorOperation, {});
  requireAdministrator(viewer, args.request);
  return { idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readCommunityForm(form);
  const idempotencyKey = textOf(form, 'idempotencyKey');
  if (isLookUp(form, values)) return { ...(await lookUpConditions(args, form, values)), idempotencyKey };
  const { createCommunity } = await ask(args, CreateCommunityOperation, {
    input: createInputOf(values, idempotencyKey),
  });
  if (createCommunity.community) throw redirect(houseRulesAdminPath(createCommunity.community.slug), 303);
  return data({ ...refusedCommunity(form, values, createCommunity.problems), idempotencyKey }, { status: 422 });
}

export default function NewCommunityPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  return (
    <div className="page stack">
      <title>{`${m.forum_admin_new_community()} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: m.forum_admin_communities(), href: communitiesAdminPath }]}
      />
      <h1>{m.forum_admin_new_community()}</h1>
      <p className="measure quiet">{m.forum_admin_new_community_lead()}</p>
      <CommunityForm
        isNew
        values={actionData?.values ?? emptyCommunity}
        problems={actionData?.problems}
        offered={actionData?.offered ?? []}
        isNothingFound={actionData?.isNothingFound ?? false}
        cancelPath={communitiesAdminPath}
      >
        <input
          type="hidden"
          name="idempotencyKey"
          value={actionData?.idempotencyKey ?? loaderData.idempotencyKey}
          readOnly
        />
      </CommunityForm>
    </div>
  );
}
