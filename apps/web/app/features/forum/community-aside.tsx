import type { CommunityHeadFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { ModeratorLinks } from '../communities-admin/moderator-links.tsx';
import { memberPath } from './paths.ts';

/** Beside the conversations: whom it is for, the rules, and who looks after it. */
export function CommunityAside({ community }: { readonly community: CommunityHeadFragment }): ReactElement {
  return (
    <aside className="stack-loose" aria-label={m.forum_about_community()}>
      <Conditions community={community} />
      <HouseRules community={community} />
      <Moderators community={community} />
      <ModeratorLinks community={community} />
    </aside>
  );
}

function Conditions({ community }: { readonly community: CommunityHeadFragment }): ReactElement {
  return (
    <section className="stack-tight">
      <h2>{m.forum_serves()}</h2>
      <ul className="plain-list stack-tight">
        {community.conditions.map((condition) => (
          <li key={condition.id}>
            <a href={`/conditions/${condition.slug}`}>{condition.name}</a>
            {condition.label === condition.name ? null : <span className="quiet small"> ({condition.label})</span>}
          </li>
        ))}
      </ul>
      <p className="quiet small">{m.forum_serves_undiagnosed()}</p>
    </section>
  );
}

function HouseRules({ community }: { readonly community: CommunityHeadFragment }): ReactElement {
  const { language } = usePage();
  const rules = community.houseRules;
  return (
    <section className="stack-tight" id="house-rules">
      <h2>{m.frame_house_rules()}</h2>
      {rules ? (
        <>
          <details className="disclosure">
            <summary>{m.forum_read_house_rules()}</summary>
            <RichText tree={rules.tree} />
          </details>
          <p className="quiet small">
            {m.forum_rules_version({ version: rules.version, date: longDate(new Date(rules.createdAt), language) })}
          </p>
        </>
      ) : (
        <p>
          <a href="/house-rules">{m.forum_rules_of_the_site()}</a>
        </p>
      )}
    </section>
  );
}

function Moderators({ community }: { readonly community: CommunityHeadFragment }): ReactElement {
  return (
    <section className="stack-tight">
      <h2>{m.forum_moderators()}</h2>
      {community.moderators.length > 0 ? (
        <ul className="plain-list">
          {community.moderators.map((moderator) => (
            <li key={moderator.id}>
              <a href={memberPath(moderator.pseudonym)}>{moderator.pseudonym}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{m.forum_no_moderators()}</p>
      )}
    </section>
  );
}
