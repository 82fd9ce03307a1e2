import type { FollowUpPartsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import { usePage } from '../../../use-page.ts';
import { EffectMark } from '../effect-mark.tsx';
import { overallSentence } from '../severity-words.ts';
import { dayOf, followUpPath, followUpWords } from './follow-up-words.ts';

interface HowItWentOnProps {
  readonly experienceId: string;
  /** Everything for the author, the answers for others. */
  readonly followUps: readonly FollowUpPartsFragment[];
  readonly headingLevel?: 2 | 4;
}

/** The answers that came later, beside the entry; for its author also what waits, was left open, or comes next. */
export function HowItWentOn({ experienceId, followUps, headingLevel = 2 }: HowItWentOnProps): ReactElement | null {
  const passed = followUps.filter(isShown);
  const isAsking = passed.some(({ state }) => state === 'DUE');
  const next = isAsking ? undefined : followUps.find(({ state }) => state === 'COMING');
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {passed.length > 0 ? (
        <section className="how-it-went-on" id={headingLevel === 2 ? 'how-it-went-on' : undefined}>
          <Heading>{m.follow_ups_how_it_went_on()}</Heading>
          <ol className="plain-list">
            {passed.map((followUp) => (
              <li className="follow-up" key={followUp.weeks}>
                <Step experienceId={experienceId} followUp={followUp} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {next ? <Next dueAt={next.dueAt} /> : null}
    </>
  );
}

/** What nobody was asked was no silence; a question that one may not answer now is none. */
const isShown = ({ state, viewerCanAnswer }: FollowUpPartsFragment): boolean =>
  state === 'ANSWERED' || state === 'UNANSWERED' || (state === 'DUE' && viewerCanAnswer);

function Next({ dueAt }: { readonly dueAt: string }): ReactElement {
  const { language } = usePage();
  return <p className="quiet small no-print">{m.follow_ups_next({ date: dayOf(dueAt, language) })}</p>;
}

interface StepProps {
  readonly experienceId: string;
  readonly followUp: FollowUpPartsFragment;
}

function Step({ experienceId, followUp }: StepProps): ReactElement {
  const { language } = usePage();
  const words = followUpWords(followUp.weeks);
  const path = followUpPath(experienceId, followUp.weeks);
  if (followUp.state === 'ANSWERED') return <Answers experienceId={experienceId} followUp={followUp} />;
  if (followUp.state === 'DUE') {
    return (
      <div className="row follow-up-due">
        <p>{words.now()}</p>
        <a className="button button-quiet button-small" href={path}>
          {m.follow_ups_answer()}
        </a>
      </div>
    );
  }
  return (
    <p className="quiet">
      {`${words.after()} · `}
      {followUp.viewerCanAnswer ? (
        <>
          {m.follow_ups_silent({ date: dayOf(followUp.answersUntil, language) })}{' '}
          <a href={path}>{m.follow_ups_answer()}</a>
        </>
      ) : (
        m.follow_ups_silent_closed()
      )}
    </p>
  );
}

function Answers({ experienceId, followUp }: StepProps): ReactElement {
  const { language, now } = usePage();
  const { effectiveness, sideEffectsOverall, stopReasons, isStillTaking, answeredAt } = followUp;
  const reasons = stopReasons.map((reason) => termOf('stop_reason', reason)).join(' · ');
  return (
    <>
      <p>
        <strong>{followUpWords(followUp.weeks).after()}</strong>{' '}
        <span className="quiet small">
          {answeredAt ? <Moment at={answeredAt} now={now} language={language} /> : null}
        </span>
      </p>
      <p className="experience-card-facts">
        {effectiveness ? <EffectMark effectiveness={effectiveness} /> : null}
        {sideEffectsOverall ? <span>{overallSentence[sideEffectsOverall]()}</span> : null}
        <span>{isStillTaking ? m.follow_ups_goes_on() : m.follow_ups_stopped()}</span>
        {reasons === '' ? null : <span className="quiet">{reasons}</span>}
      </p>
      {followUp.viewerCanAnswer ? (
        <p className="small no-print">
          <a href={followUpPath(experienceId, followUp.weeks)}>{m.follow_ups_change()}</a>
        </p>
      ) : null}
    </>
  );
}
