import type { CaseViewFragment, DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { dateTime } from './decision/date-time.ts';
import {
  decisionStateWords,
  sanctionKindWords,
  sanctionScopeWords,
  sanctionStateWords,
} from './decision/sanction-words.ts';
import { UndoDecision } from './decision/undo-decision.tsx';
import { actionWords } from './words.ts';

type Decision = CaseViewFragment['decisions'][number];
type Standing = DeskViewFragment['decisions'][number];

interface CaseDecisionsProps {
  readonly decisions: readonly Decision[];
  readonly desk: DeskViewFragment;
}

/** What was decided, by which rule, why, where it stands, and whether its author knows. */
export function CaseDecisions({ decisions, desk }: CaseDecisionsProps): ReactElement {
  return (
    <section className="stack">
      <h2>{m.moderation_case_decisions()}</h2>
      {decisions.map((decision) => (
        <DecisionMade
          key={decision.id}
          decision={decision}
          standing={desk.decisions.find(({ id }) => id === decision.id)}
        />
      ))}
    </section>
  );
}

function DecisionMade({
  decision,
  standing,
}: {
  readonly decision: Decision;
  readonly standing: Standing | undefined;
}): ReactElement {
  const { now, language } = usePage();
  const warnings = decision.warnings.map((warning) => termOf('warning', warning)).join(', ');
  return (
    <div className="stack-tight">
      <h3>{actionWords[decision.action]()}</h3>
      <dl className="facts">
        {warnings ? (
          <>
            <dt>{m.moderation_decide_warnings()}</dt>
            <dd>{warnings}</dd>
          </>
        ) : null}
        <dt>{m.moderation_case_rule()}</dt>
        <dd>{decision.rule}</dd>
        <dt>{m.moderation_case_reason()}</dt>
        <dd className="as-written">{decision.reason}</dd>
        <dt>{m.moderation_case_moderator()}</dt>
        <dd>
          {decision.moderator?.pseudonym ?? m.frame_former_member()},{' '}
          <Moment at={decision.decidedAt} now={now} language={language} />
        </dd>
        {standing ? <StandingFacts standing={standing} /> : null}
        <dt>{m.moderation_case_statement()}</dt>
        <dd>{statementWords(decision, standing)}</dd>
      </dl>
      {standing ? <UndoDecision decision={standing} /> : null}
    </div>
  );
}

function StandingFacts({ standing }: { readonly standing: Standing }): ReactElement {
  const { now, language } = usePage();
  const { state, ground, sanction, place, slowMinutes, undoneAt, undoneBy } = standing;
  return (
    <>
      {ground ? (
        <>
          <dt>{m.decisions_ground_label()}</dt>
          <dd>{termOf('report_reason', ground)}</dd>
        </>
      ) : null}
      {sanction ? (
        <>
          <dt>{m.decisions_sanction_title_case()}</dt>
          <dd>{sanctionWords(sanction, language)}</dd>
        </>
      ) : null}
      {place ? (
        <>
          <dt>{m.decisions_standing_place()}</dt>
          <dd>
            <a href={place}>{m.decisions_my_place()}</a>
          </dd>
        </>
      ) : null}
      {slowMinutes === null ? null : (
        <>
          <dt>{m.decisions_standing_pace()}</dt>
          <dd>{m.curation_act_slow({ minutes: slowMinutes })}</dd>
        </>
      )}
      <dt>{m.moderation_case_state()}</dt>
      <dd>
        {decisionStateWords[state]()}
        {undoneAt ? (
          <>
            {' · '}
            {m.decisions_undone_by({ name: undoneBy?.pseudonym ?? m.frame_former_member() })},{' '}
            <Moment at={undoneAt} now={now} language={language} />
          </>
        ) : null}
      </dd>
    </>
  );
}

function sanctionWords(sanction: NonNullable<Standing['sanction']>, language: 'en' | 'fr'): string {
  const { kind, scope, state, endsAt } = sanction;
  const end = endsAt ? m.decisions_my_until({ date: dateTime(endsAt, language) }) : null;
  return [sanctionKindWords[kind](), sanctionScopeWords[scope](), end, sanctionStateWords[state]()]
    .filter(Boolean)
    .join(' · ');
}

function statementWords({ isStatementSent }: Decision, standing: Standing | undefined): string {
  if (!standing?.isTold) return m.moderation_case_statement_none();
  return isStatementSent ? m.moderation_case_statement_sent() : m.moderation_case_statement_unsent();
}
