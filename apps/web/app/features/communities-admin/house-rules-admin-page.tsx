import { CommunityEditorOperation, HouseRulesPreviewOperation, SaveHouseRulesOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/house-rules-admin-page';
import { communitiesAdminPath, editCommunityPath } from './admin-paths.ts';
import { textOf } from './form-text.ts';
import { NewestText } from './newest-text.tsx';
import { requireAdministrator } from './require-right.ts';
import { TwoLanguages, suffixOf } from './two-languages.tsx';
import { TwoPreviews } from './two-previews.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, community } = await ask(args, CommunityEditorOperation, { slug: args.params.slug });
  requireAdministrator(viewer, args.request);
  if (!community?.source) throw notFound();
  return { community: { id: community.id, slug: community.slug, name: community.name }, source: community.source };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = { textEn: textOf(form, 'textEn'), textFr: textOf(form, 'textFr') };
  if (textOf(form, 'intent') === 'preview') {
    const texts = { english: values.textEn, french: values.textFr };
    return { values, problems: [], previews: await ask(args, HouseRulesPreviewOperation, texts) };
  }
  const communityId = textOf(form, 'communityId');
  const basedOnVersion = Number(textOf(form, 'basedOnVersion'));
  const { saveHouseRules } = await ask(args, SaveHouseRulesOperation, {
    input: { communityId, basedOnVersion, ...values },
  });
  if (saveHouseRules.community) throw redirect(`${communityPath(saveHouseRules.community.slug)}#house-rules`, 303);
  return data({ values, problems: saveHouseRules.problems, previews: undefined }, { status: 422 });
}

export default function HouseRulesAdminPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, source } = loaderData;
  const title = m.forum_admin_house_rules_of({ name: community.name });
  const values = actionData?.values ?? { textEn: source.houseRulesEn, textFr: source.houseRulesFr };
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: m.forum_admin_communities(), href: communitiesAdminPath },
          { label: community.name, href: editCommunityPath(community.slug) },
        ]}
      />
      <h1>{title}</h1>
      <p className="measure quiet">
        {source.houseRulesVersion === 0
          ? m.forum_admin_house_rules_first()
          : m.forum_admin_house_rules_next({ version: source.houseRulesVersion + 1 })}
      </p>
      <TwoPreviews previews={actionData?.previews} />
      <Form method="post" className="stack-loose">
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {actionData?.problems.some((problem) => problem.code === 'CHANGED_MEANWHILE') ? (
          <NewestText
            texts={[
              { lang: 'en', text: source.houseRulesEn },
              { lang: 'fr', text: source.houseRulesFr },
            ]}
          />
        ) : null}
        <input type="hidden" name="communityId" value={community.id} readOnly />
        <input type="hidden" name="basedOnVersion" value={source.houseRulesVersion} readOnly />
        <TwoLanguages>
          {(language) => {
            const name = `text${suffixOf(language)}` as const;
            return (
              <TextArea
                name={name}
                lang={language}
                label={m.forum_admin_rules_text()}
                hint={m.forum_admin_rules_text_hint()}
                error={errorOf(actionData?.problems, name)}
                defaultValue={values[name]}
                rows={16}
              />
            );
          }}
        </TwoLanguages>
        <p className="row">
          <button className="button" type="submit" name="intent" value="save">
            {m.forum_admin_save_rules()}
          </button>
          <button className="button button-quiet" type="submit" name="intent" value="preview">
            {m.forum_admin_preview()}
          </button>
          <a className="button button-plain" href={editCommunityPath(community.slug)}>
            {m.frame_cancel()}
          </a>
        </p>
      </Form>
    </div>
  );
}
