import type { MyAppealViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../use-page.ts';
import type { AdminProblem } from '../communities-admin/community-actions.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import { AppealDialogue } from './appeal-dialogue.tsx';
import { appealStateWords, isOpen, stayWords } from './appeal-words.ts';

interface OwnAppealProps {
  readonly decision: {
    readonly id: string;
    readonly state: string;
    readonly owesReasons: boolean;
    readonly appealUntil: string;
    readonly place: string | null;
  };
  readonly appeal: MyAppealViewFragment | null;
  readonly problems: readonly AdminProblem[] | undefined;
  readonly typed: string | undefined;
  readonly idempotencyKey: string;
}

/** The objection to a decision about oneself: to be made, or how it stands. */
export function OwnAppeal(props: OwnAppealProps): ReactElement | null {
  const { decision, appeal } = props;
  if (appeal) return <StandingAppeal {...props} appeal={appeal} />;
  if (!decision.owesReasons || decision.state !== 'STANDING') return null;
  return <NewAppeal {...props} />;
}

function NewAppeal({ decision, problems, typed, idempotencyKey }: OwnAppealProps): ReactElement {
  const { language, now } = usePage();
  const date = dayOf(decision.appealUntil, language);
  if (new Date(decision.appealUntil) <= new Date(now)) return <p className="quiet">{m.appeals_too_late({ date })}</p>;
  return (
    <section className="stack" id="appeal" aria-labelledby="appeal-title">
      <h2 id="appeal-title">{m.appeals_object_title()}</h2>
      <p>{m.appeals_object_lead({ date })}</p>
      <Form method="post" className="stack">
        <input type="hidden" name="decisionId" value={decision.id} readOnly />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} readOnly />
        <TextArea
          name="text"
          rows={6}
          label={m.appeals_object_label()}
          hint={m.appeals_object_hint()}
          error={errorOf(problems, 'text')}
          defaultValue={typed ?? ''}
          maxLength={3000}
        />
        <p>
          <button className="button" type="submit" name="intent" value="object">
            {m.appeals_object()}
          </button>
        </p>
      </Form>
    </section>
  );
}

function StandingAppeal({
  decision,
  appeal,
  problems,
  typed,
}: OwnAppealProps & { readonly appeal: MyAppealViewFragment }): ReactElement {
  const { language } = usePage();
  const sent = { date: dayOf(appeal.openedAt, language), due: dayOf(appeal.dueAt, language) };
  return (
    <section className="stack" id="appeal" aria-labelledby="appeal-title">
      <h2 id="appeal-title">{m.appeals_mine_title()}</h2>
      <p>{isOpen(appeal.state) ? m.appeals_mine_sent(sent) : appealStateWords[appeal.state]()}</p>
      {appeal.isWaitingForSomebodyElse ? <Notice>{m.appeals_mine_waits()}</Notice> : null}
      {appeal.state === 'ASKED' ? <Notice tone="caution">{m.appeals_mine_asked()}</Notice> : null}
      <AppealDialogue texts={appeal.texts} isOwn />
      {appeal.stays ? (
        <Notice>
          <p>
            {m.appeals_mine_stays()} {stayWords[appeal.stays]()}{' '}
            {decision.place ? <a href={decision.place}>{m.decisions_my_place()}</a> : null}
          </p>
        </Notice>
      ) : null}
      {appeal.answer ? (
        <div className="card stack-tight">
          <h3>{m.appeals_mine_answer()}</h3>
          <p className="as-written">{appeal.answer}</p>
        </div>
      ) : null}
      {appeal.viewerCanWrite ? (
        <Form method="post" className="stack">
          <input type="hidden" name="appealId" value={appeal.id} readOnly />
          <TextArea
            name="text"
            rows={4}
            label={appeal.state === 'ASKED' ? m.appeals_mine_answer_question() : m.appeals_mine_write()}
            error={errorOf(problems, 'text')}
            defaultValue={typed ?? ''}
            maxLength={3000}
          />
          <p>
            <button className="button" type="submit" name="intent" value="write">
              {m.appeals_mine_send()}
            </button>
          </p>
        </Form>
      ) : null}
      {appeal.viewerCanWithdraw ? (
        <details className="disclosure">
          <summary>{m.appeals_mine_withdraw()}</summary>
          <Form method="post" className="stack-tight">
            <input type="hidden" name="appealId" value={appeal.id} readOnly />
            <p>{m.appeals_mine_withdraw_hint()}</p>
            <p>
              <button className="button button-quiet" type="submit" name="intent" value="withdraw">
                {m.appeals_mine_withdraw()}
              </button>
            </p>
          </Form>
        </details>
      ) : null}
    </section>
  );
}
