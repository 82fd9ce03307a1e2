import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { actionWords } from './words.ts';

type Decision = CaseViewFragment['decisions'][number];

/** What was decided, by which rule, why, and whether its author knows. */
export function CaseDecisions({ decisions }: { readonly decisions: readonly Decision[] }): ReactElement {
  return (
    <section className="stack">
      <h2>{m.moderation_case_decisions()}</h2>
      {decisions.map((decision) => (
        <DecisionMade key={decision.id} decision={decision} />
      ))}
    </section>
  );
}

function DecisionMade({ decision }: { readonly decision: Decision }): ReactElement {
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
        <dt>{m.moderation_case_statement()}</dt>
        <dd>{statementWords(decision)}</dd>
      </dl>
    </div>
  );
}

function statementWords({ action, isStatementSent }: Decision): string {
  if (action === 'KEEP') return m.moderation_case_statement_none();
  return isStatementSent ? m.moderation_case_statement_sent() : m.moderation_case_statement_unsent();
}
