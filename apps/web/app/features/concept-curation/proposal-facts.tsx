import type { ProposalLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath } from '../catalogue/catalogues.ts';

const stateWords: Readonly<Record<ProposalLineFragment['state'], () => string>> = {
  WAITING: m.concepts_state_waiting,
  ADDED: m.concepts_state_added,
  KNOWN: m.concepts_state_known,
  DECLINED: m.concepts_state_declined,
};

/** What was proposed, by whom and when, and what became of it. */
export function ProposalFacts({
  proposal,
  isOwn,
}: {
  readonly proposal: ProposalLineFragment;
  readonly isOwn: boolean;
}): ReactElement {
  const { language, now } = usePage();
  const { kind, otherNames, reason, sourceUrl, proposedAt, proposer } = proposal;
  const lang = proposal.language.toLowerCase();
  return (
    <>
      <p className="quiet small">
        {termOf('concept_kind', kind)} · {isOwn ? null : `${proposer?.pseudonym ?? m.frame_former_member()} · `}
        <Moment at={proposedAt} now={now} language={language} />
      </p>
      {otherNames.length > 0 ? <p lang={lang}>{m.concepts_also_called({ names: otherNames.join(', ') })}</p> : null}
      {reason ? <p className="proposal-reason">{reason}</p> : null}
      {sourceUrl ? (
        <p className="small">
          <a href={sourceUrl} rel="noopener noreferrer nofollow">
            {sourceUrl}
          </a>
        </p>
      ) : null}
      <ProposalOutcome proposal={proposal} />
    </>
  );
}

function ProposalOutcome({
  proposal: { state, concept, answer },
}: {
  readonly proposal: ProposalLineFragment;
}): ReactElement {
  return (
    <p>
      <strong>{stateWords[state]()}</strong>
      {concept ? (
        <>
          {' '}
          <a href={conceptPath(concept)}>{concept.name}</a>
        </>
      ) : null}
      {answer ? <span className="proposal-answer">{answer}</span> : null}
    </p>
  );
}
