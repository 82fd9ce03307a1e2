import type { ProfilePageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { type Preview, previews } from './preview.ts';

interface PreviewBarProps {
  readonly member: Pick<NonNullable<ProfilePageQuery['member']>, 'pseudonym' | 'seenAs' | 'viewerCanEdit'>;
}

const labels: Record<Preview, () => string> = {
  STRANGER: m.accounts_profile_seen_as_stranger,
  MEMBER: m.accounts_profile_seen_as_member,
  COMMUNITY: m.accounts_profile_seen_as_community,
};

/** Above one's own profile: how others see it, and the way to change that. Links, so that it needs no script. */
export function PreviewBar({ member }: PreviewBarProps): ReactElement {
  const path = `/members/${encodeURIComponent(member.pseudonym)}`;
  const entries = [
    { href: path, label: m.accounts_profile_seen_as_self(), isCurrent: member.seenAs === 'SELF' },
    ...previews.map((preview) => ({
      href: `${path}?as=${preview.toLowerCase()}`,
      label: labels[preview](),
      isCurrent: member.seenAs === preview,
    })),
  ];
  return (
    <nav className="card stack-tight no-print" aria-label={m.accounts_profile_seen_as()}>
      <p className="quiet" aria-hidden="true">
        {m.accounts_profile_seen_as()}
      </p>
      <ul className="inline-list accounts-previews">
        {entries.map(({ href, label, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {member.seenAs === 'SELF' ? null : <p>{m.accounts_profile_preview_note()}</p>}
      {member.viewerCanEdit ? (
        <p>
          <a href="/settings/profile">{m.accounts_profile_edit()}</a>
        </p>
      ) : null}
    </nav>
  );
}
