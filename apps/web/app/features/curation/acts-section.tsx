import type { CurationActEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, useLocation } from 'react-router';
import { usePage } from '../../use-page.ts';
import { threadPath } from '../forum/paths.ts';
import { casePath } from '../moderation/paths.ts';
import { actWords } from './act-words.ts';
import { Section } from './section.tsx';

type Act = CurationActEntryFragment;

interface DecidedAct {
  readonly actId: string;
  readonly caseId: string;
}

/** What was done to a conversation, newest first, with the way back where there is one. */
export function ActsSection({
  acts,
  decided,
}: {
  readonly acts: readonly Act[];
  readonly decided: readonly DecidedAct[];
}): ReactElement {
  const caseOf = new Map(decided.map(({ actId, caseId }) => [actId, caseId]));
  return (
    <Section id="acts" title={m.curation_acts_title()}>
      {acts.length === 0 ? (
        <Empty>
          <p>{m.curation_acts_none()}</p>
        </Empty>
      ) : (
        <ol className="list-lines">
          {acts.map((act) => (
            <ActLine key={act.id} act={act} caseId={caseOf.get(act.id)} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function ActLine({ act, caseId }: { readonly act: Act; readonly caseId: string | undefined }): ReactElement {
  const { language, now } = usePage();
  return (
    <li className="stack-tight">
      <p>{actWords(act, language)}</p>
      <p className="byline quiet small">
        <span>
          {act.actor?.pseudonym ?? m.frame_former_member()} · <Moment at={act.at} now={now} language={language} />
        </span>
        {act.otherThread ? <a href={threadPath(act.otherThread)}>{act.otherTitle}</a> : null}
        {act.undoneAt ? <span className="tag">{m.curation_act_undone()}</span> : null}
      </p>
      {act.viewerCanUndo ? <UndoForm act={act} /> : null}
      {act.undoObstacle === 'UNDO_BLOCKED' ? <p className="quiet small">{m.outcome_undo_blocked()}</p> : null}
      {act.undoObstacle === 'UNDO_TOO_LATE' ? <p className="quiet small">{m.outcome_undo_too_late()}</p> : null}
      {act.undoObstacle === 'ACT_OF_DECISION' ? (
        <p className="quiet small">
          {m.outcome_act_of_decision()}{' '}
          {caseId === undefined ? null : <a href={casePath(caseId)}>{m.appeals_open_case()}</a>}
        </p>
      ) : null}
    </li>
  );
}

/** One button; what it undoes is said to those who do not see where it stands. */
export function UndoForm({ act }: { readonly act: Act }): ReactElement {
  const { language } = usePage();
  const { pathname } = useLocation();
  return (
    <Form method="post" action={pathname}>
      <input type="hidden" name="actId" value={act.id} />
      <button className="button button-quiet button-small" type="submit" name="intent" value="undo">
        {m.curation_undo()}
        <span className="visually-hidden">{` (${actWords(act, language)})`}</span>
      </button>
    </Form>
  );
}
