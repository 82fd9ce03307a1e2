import { type MyDecisionPageQuery, MyDecisionPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import { decisionStateWords } from '../moderation/decision/sanction-words.ts';
import type { Route } from './+types/my-decision-page';
import { sanctionLine } from './restriction-words.ts';
import { thingPath } from './thing-path.ts';

export async function loader(args: Route.LoaderArgs) {
  const { myDecision } = await ask(args, MyDecisionPageOperation, { id: args.params.id });
  if (!myDecision) throw notFound();
  return { decision: myDecision };
}

type MyDecision = NonNullable<MyDecisionPageQuery['myDecision']>;

/** The statement of reasons of one decision, as it was sent, with what its mail leaves out: the title of the text. */
export default function MyDecisionPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { decision } = loaderData;
  const { language } = usePage();
  const title = m.decisions_my_one_title({ date: dayOf(decision.decidedAt, language) });
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.decisions_my_title(), href: '/my/moderation' }]}
        />
        <h1>{title}</h1>
        {decision.undoneAt ? (
          <Notice tone="good">{m.decisions_my_undone({ date: dayOf(decision.undoneAt, language) })}</Notice>
        ) : null}
        <Standing decision={decision} />
      </div>
      <Statement decision={decision} />
    </div>
  );
}

function Standing({ decision }: { readonly decision: MyDecision }): ReactElement {
  const { language } = usePage();
  const { community, sanction, state } = decision;
  return (
    <dl className="facts">
      <dt>{m.decisions_my_state()}</dt>
      <dd>{decisionStateWords[state]()}</dd>
      {community ? (
        <>
          <dt>{m.moderation_case_community()}</dt>
          <dd>
            <a href={`/communities/${community.slug}`}>{community.name}</a>
          </dd>
        </>
      ) : null}
      {sanction ? (
        <>
          <dt>{m.decisions_sanction_title()}</dt>
          <dd>{sanctionLine(sanction, language)}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Statement({ decision }: { readonly decision: MyDecision }): ReactElement {
  const page = usePage();
  const { title, language } = decision;
  const path = thingPath(decision);
  return (
    <article className="letter stack">
      {decision.statement.parts.map((part, index) => (
        <section key={part.title ?? `part-${index}`} className="stack-tight">
          {part.title === null ? null : <h2>{part.title}</h2>}
          <p className="as-written">{part.text}</p>
          {index === 1 && title !== null ? (
            <p lang={language ? writtenIn(language, page.language) : undefined}>
              {m.decisions_about_titled({ title })} {path ? <a href={path}>{openWords(decision)}</a> : null}
            </p>
          ) : null}
        </section>
      ))}
    </article>
  );
}

const openWords = ({ action, state }: MyDecision): string =>
  action === 'REQUEST_EDIT' && state === 'STANDING' ? m.decisions_my_edit_text() : m.decisions_my_open_text();
