import type { MemberFileQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { appealStateWords } from '../appeals/appeal-words.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import {
  decisionStateWords,
  sanctionKindWords,
  sanctionScopeWords,
  sanctionStateWords,
} from '../moderation/decision/sanction-words.ts';
import { casePath } from '../moderation/paths.ts';
import { actionWords, kindWords, stateWords } from '../moderation/words.ts';

type Case = NonNullable<MemberFileQuery['memberFile']>['cases'][number];
type Decision = Case['decisions'][number];

/** One case about a member: kind, dates and outcomes, no text. */
export function FiledCase({ entry }: { readonly entry: Case }): ReactElement {
  const { language } = usePage();
  const { id, kind, state, openedAt, communityName, decisions } = entry;
  return (
    <li className="stack-tight">
      <h3>
        <a href={casePath(id)}>{m.openness_file_case({ kind: kindWords[kind](), date: dayOf(openedAt, language) })}</a>
      </h3>
      {communityName ? <p className="byline">{communityName}</p> : null}
      {state === 'DECIDED' ? null : <p>{m.openness_file_undecided({ state: stateWords[state]() })}</p>}
      {decisions.length > 0 ? (
        <ul className="stack-tight">
          {decisions.map((decision) => (
            <FiledDecision key={decision.id} decision={decision} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function FiledDecision({ decision }: { readonly decision: Decision }): ReactElement {
  const { language } = usePage();
  const { action, decidedAt, state, sanction, appeal } = decision;
  return (
    <li>
      {m.openness_file_decision({
        action: actionWords[action](),
        date: dayOf(decidedAt, language),
        state: decisionStateWords[state](),
      })}
      {sanction ? <p>{sanctionWords(sanction, language)}</p> : null}
      {appeal ? <p>{m.openness_file_appeal({ state: appealStateWords[appeal]() })}</p> : null}
    </li>
  );
}

function sanctionWords(sanction: NonNullable<Decision['sanction']>, language: 'en' | 'fr'): string {
  const words = {
    kind: sanctionKindWords[sanction.kind](),
    scope: sanctionScopeWords[sanction.scope](),
    state: sanctionStateWords[sanction.state](),
    from: dayOf(sanction.startsAt, language),
  };
  return sanction.endsAt
    ? m.openness_file_sanction_until({ ...words, until: dayOf(sanction.endsAt, language) })
    : m.openness_file_sanction(words);
}
