import { ProfilePageOperation, type ProfilePageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Avatar, RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { usePage } from '../../../use-page.ts';
import { WorryButton } from '../../safety/worry/worry-button.tsx';
import type { Route } from './+types/profile-page';
import { PreviewBar } from './preview-bar.tsx';
import { readerOf } from './preview.ts';

type Profile = NonNullable<ProfilePageQuery['member']>;

interface ProfilePageData {
  readonly member: Profile;
  /** The communities shown, by name; `null` when they are not shown. */
  readonly communities: { readonly slug: string; readonly name: string }[] | null;
}

export async function loader(args: Route.LoaderArgs): Promise<ProfilePageData> {
  const { pseudonym } = args.params;
  const url = new URL(args.request.url);
  const seenAs = readerOf(url.searchParams.get('as'));
  const { member, communities } = await ask(args, ProfilePageOperation, { pseudonym, seenAs });
  if (!member) throw notFound();
  if (member.pseudonym !== pseudonym) throw redirect(`/members/${encodeURIComponent(member.pseudonym)}${url.search}`);
  const shown = member.communityIds && new Set(member.communityIds);
  return { member, communities: shown && communities.filter(({ id }) => shown.has(id)) };
}

export default function ProfilePage({ loaderData }: Route.ComponentProps): ReactElement {
  const { member, communities } = loaderData;
  const { language } = usePage();
  const showsNothing = member.about === null && !communities?.length;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${member.pseudonym} · ${m.frame_site_name()}`}</title>
      {member.isViewer ? <PreviewBar member={member} /> : null}
      <div className="row">
        <Avatar name={member.pseudonym} size={64} />
        <div>
          <h1>{member.pseudonym}</h1>
          <p className="quiet">{m.accounts_profile_since({ month: monthName(member.memberSince, language) })}</p>
        </div>
      </div>
      {member.about === null ? null : (
        <div lang={member.language.toLowerCase()}>
          <RichText tree={member.about} />
        </div>
      )}
      {communities ? <Communities communities={communities} /> : null}
      {showsNothing && !communities ? (
        <p className="quiet">{m.accounts_profile_nothing({ pseudonym: member.pseudonym })}</p>
      ) : null}
      {member.isViewer ? null : (
        <div className="row small">
          <a href={`/report/member/${member.id}`}>{m.accounts_profile_report()}</a>
          <WorryButton kind="member" id={member.id} />
        </div>
      )}
    </div>
  );
}

function Communities({
  communities,
}: {
  readonly communities: NonNullable<ProfilePageData['communities']>;
}): ReactElement {
  return (
    <section className="stack-tight">
      <h2>{m.accounts_profile_communities()}</h2>
      {communities.length === 0 ? <p className="quiet">{m.accounts_profile_no_communities()}</p> : null}
      <ul className="plain-list stack-tight">
        {communities.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/communities/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const monthName = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at));
