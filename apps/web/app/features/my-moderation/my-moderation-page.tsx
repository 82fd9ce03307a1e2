import { type MyModerationPageQuery, MyModerationPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import { decisionStateWords } from '../moderation/decision/sanction-words.ts';
import { actionWords, kindWords } from '../moderation/words.ts';
import type { Route } from './+types/my-moderation-page';
import { sanctionLine } from './restriction-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { myDecisions, mySanctions } = await ask(args, MyModerationPageOperation, { after });
  return { ...myDecisions, sanctions: mySanctions, isFirst: after === null };
}

type MyDecision = MyModerationPageQuery['myDecisions']['nodes'][number];

/** What was decided about what somebody wrote, and what restricts them: open to them whatever was decided. */
export default function MyModerationPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, sanctions, isFirst } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.decisions_my_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.decisions_my_title()}</h1>
        <p className="lead">{m.decisions_my_lead()}</p>
      </div>
      {isFirst ? <InForce sanctions={sanctions} /> : null}
      <section className="stack">
        <h2>{m.decisions_my_list()}</h2>
        {nodes.length === 0 ? (
          <Empty>
            <p>{m.decisions_my_empty()}</p>
            <p className="quiet">{m.decisions_my_empty_hint()}</p>
          </Empty>
        ) : (
          <ul className="list-lines">
            {nodes.map((decision) => (
              <DecisionLine key={decision.id} decision={decision} />
            ))}
          </ul>
        )}
        {pageInfo.hasNextPage ? (
          <p>
            <a className="button button-quiet" rel="next" href={`/my/moderation?after=${pageInfo.endCursor}`}>
              {m.decisions_my_next()}
            </a>
          </p>
        ) : null}
      </section>
    </div>
  );
}

function InForce({ sanctions }: { readonly sanctions: MyModerationPageQuery['mySanctions'] }): ReactElement {
  const { language } = usePage();
  return (
    <section className="stack-tight">
      <h2>{m.decisions_my_in_force()}</h2>
      {sanctions.length === 0 ? <p>{m.decisions_my_nothing_in_force()}</p> : null}
      <ul className="list-lines">
        {sanctions.map((sanction) => (
          <li key={sanction.decisionId} className="stack-tight">
            <p>
              <strong>{sanctionLine(sanction, language)}</strong>
            </p>
            <p>
              <a href={`/my/moderation/${sanction.decisionId}`}>{m.decisions_my_reasons()}</a>
            </p>
          </li>
        ))}
      </ul>
      {sanctions.length === 0 ? null : <p className="quiet">{m.decisions_my_rights()}</p>}
    </section>
  );
}

/** What no longer holds is said first; what it was comes after it, in the past. */
function NoLonger({ decision }: { readonly decision: MyDecision }): ReactElement {
  const { state, action } = decision;
  return (
    <>
      <p>
        <strong>{pastWords(decision)}</strong> {state === 'UNDONE' ? m.decisions_undone_again() : null}
      </p>
      <p className="quiet">{m.case_my_was({ action: actionWords[action]() })}</p>
    </>
  );
}

function pastWords({ state, stays }: MyDecision): string {
  if (state === 'UNDONE') return m.case_my_undone();
  return stays ? m.appeals_list_stays() : m.case_my_overturned();
}

function DecisionLine({ decision }: { readonly decision: MyDecision }): ReactElement {
  const page = usePage();
  const { language } = page;
  const { kind, title, sanction, state, id } = decision;
  return (
    <li className="stack-tight">
      <h3>
        <a href={`/my/moderation/${id}`}>
          {`${kindWords[kind]()} · `}
          <span lang={decision.language ? writtenIn(decision.language, language) : undefined}>
            {title ?? m.moderation_untitled()}
          </span>
        </a>
      </h3>
      {state === 'UNDONE' || state === 'OVERTURNED' ? (
        <NoLonger decision={decision} />
      ) : (
        <p>
          <strong>{actionWords[decision.action]()}</strong>
          {sanction ? ` · ${sanctionLine(sanction, language)}` : null}
        </p>
      )}
      <p className="byline">
        {`${m.decisions_my_decided({ date: dayOf(decision.decidedAt, language) })} · ${decisionStateWords[state]()}`}
      </p>
    </li>
  );
}
