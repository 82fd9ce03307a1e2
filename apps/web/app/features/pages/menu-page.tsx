import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { LanguageSwitch } from '../../frame/language-switch.tsx';
import { useRouteLoaderData } from 'react-router';
import type { RootData } from '../../root-data.ts';
import { usePage } from '../../use-page.ts';

interface MenuEntry {
  readonly href: string;
  readonly label: string;
}

/** Every way in, as a page, so that it works without script on the smallest phone. */
export default function MenuPage(): ReactElement {
  const root = useRouteLoaderData<RootData>('root');
  const { viewer, helplinesToCheck } = usePage();
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.frame_menu()} · ${m.frame_site_name()}`}</title>
      <h1>{viewer ? viewer.pseudonym : m.frame_menu()}</h1>
      <MenuList title={m.pages_menu_read()} entries={readingEntries()} />
      {viewer ? <MenuList title={m.pages_menu_mine()} entries={ownEntries(viewer.pseudonym)} /> : null}
      {viewer?.isModerator ? (
        <MenuList
          title={m.pages_menu_moderate()}
          entries={moderatorEntries(viewer.isAdministrator, helplinesToCheck ?? 0)}
        />
      ) : null}
      {viewer ? null : (
        <MenuList
          title={m.pages_menu_take_part()}
          entries={[
            { href: '/sign-in', label: m.frame_sign_in() },
            { href: '/register', label: m.frame_register() },
          ]}
        />
      )}
      <div className="row">
        <LanguageSwitch root={root} />
        {viewer ? (
          <form action="/sign-out" method="post">
            <button className="link-button" type="submit">
              {m.frame_sign_out()}
            </button>
          </form>
        ) : null}
      </div>
    </div>
  );
}

function MenuList({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}): ReactElement {
  return (
    <nav aria-label={title} className="stack-tight">
      <h2>{title}</h2>
      <ul className="plain-list menu-list">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href}>{entry.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const readingEntries = (): MenuEntry[] => [
  { href: '/communities', label: m.frame_communities() },
  { href: '/conditions', label: m.pages_menu_conditions() },
  { href: '/treatments', label: m.pages_menu_treatments() },
  { href: '/symptoms', label: m.pages_menu_symptoms() },
  { href: '/transparency', label: m.openness_menu() },
];

const ownEntries = (pseudonym: string): MenuEntry[] => [
  { href: '/my/experiences', label: m.pages_menu_my_experiences() },
  { href: '/experiences/new', label: m.pages_menu_new_experience() },
  { href: '/my/reports', label: m.report_mine_title() },
  { href: '/my/moderation', label: m.decisions_my_title() },
  { href: '/my/proposals', label: m.concepts_mine_title() },
  { href: `/members/${encodeURIComponent(pseudonym)}`, label: m.pages_menu_profile() },
  { href: '/settings', label: m.pages_menu_settings() },
];

const moderatorEntries = (isAdministrator: boolean, helplinesToCheck: number): MenuEntry[] => [
  { href: '/moderation', label: m.pages_menu_queue() },
  { href: '/moderation/appeals', label: m.appeals_title() },
  { href: '/moderation/proposals', label: m.concepts_proposals_title() },
  ...(isAdministrator
    ? [
        { href: '/moderation/journal', label: m.pages_menu_journal() },
        { href: '/admin/communities', label: m.pages_menu_admin_communities() },
        { href: '/admin/catalogue', label: m.pages_menu_admin_catalogue() },
        { href: '/admin/safety/helplines', label: helplinesLabel(helplinesToCheck) },
        { href: '/admin/safety/watched-terms', label: m.safety_terms_title() },
        { href: '/admin/safety/rules', label: m.safety_rules_title() },
        { href: '/admin/search', label: m.search_admin_menu() },
      ]
    : []),
];

const helplinesLabel = (toCheck: number): string =>
  toCheck > 0 ? m.safety_menu_helplines_late({ count: toCheck }) : m.safety_helplines_title();
