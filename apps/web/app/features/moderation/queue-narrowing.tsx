import { m } from '@entraide/messages';
import { SelectField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import type { CaseCounts } from './queue-filters.tsx';
import { type QueueRequest, isNarrowed, queuePath, wholeQueue } from './queue-request.ts';
import { kindWords, languageWords, reportReasons, urgencyWords } from './words.ts';

interface QueueNarrowingProps {
  readonly request: QueueRequest;
  readonly communities: CaseCounts['communities'];
}

/** What cases are about: a form whose answer is an address to keep or to send on. */
export function QueueNarrowing({ request, communities }: QueueNarrowingProps): ReactElement {
  const { state, isMine, asksOpinion, askedOfMe } = request;
  return (
    <details className="disclosure" open={isNarrowed(request)}>
      <summary>{m.case_narrow()}</summary>
      <form action="/moderation" method="get" className="stack queue-narrowing" key={queuePath(request)}>
        {state ? <input type="hidden" name="state" value={state.toLowerCase()} /> : null}
        {isMine ? <input type="hidden" name="mine" value="yes" /> : null}
        {asksOpinion ? <input type="hidden" name="opinion" value="yes" /> : null}
        {askedOfMe ? <input type="hidden" name="asked" value="yes" /> : null}
        <div className="queue-narrowing-fields">
          <Choice
            name="urgency"
            label={m.case_narrow_urgency()}
            value={request.urgency}
            options={wordsOf(urgencyWords)}
          />
          {communities.length > 1 || request.communityId ? (
            <Choice
              name="community"
              label={m.case_narrow_community()}
              value={request.communityId}
              options={communities.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <Choice
            name="reason"
            label={m.case_narrow_reason()}
            value={request.reason}
            options={reportReasons.map((value) => ({
              value: value.toLowerCase(),
              label: termOf('report_reason', value),
            }))}
          />
          <Choice name="kind" label={m.case_narrow_kind()} value={request.kind} options={wordsOf(kindWords)} />
          <Choice
            name="language"
            label={m.case_narrow_language()}
            value={request.language}
            options={wordsOf(languageWords)}
          />
        </div>
        <div className="row">
          <button className="button button-small" type="submit">
            {m.case_narrow_button()}
          </button>
          {isNarrowed(request) ? (
            <a
              className="button button-plain button-small"
              href={queuePath({ ...wholeQueue, state, isMine, asksOpinion, askedOfMe })}
            >
              {m.case_narrow_clear()}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const Choice = ({ name, label, value, options }: ChoiceProps): ReactElement => (
  <SelectField
    name={name}
    label={label}
    defaultValue={value?.toLowerCase() ?? ''}
    options={[{ value: '', label: m.case_narrow_all() }, ...options]}
  />
);

const wordsOf = (words: Readonly<Record<string, () => string>>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, word]) => ({ value: value.toLowerCase(), label: word() }));
