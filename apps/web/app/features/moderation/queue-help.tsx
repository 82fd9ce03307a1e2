import { m } from '@entraide/messages';
import { type ReactElement, useCallback, useRef } from 'react';
import { chooseKeys, useKeysChoice, useQueueKeys } from './use-queue-keys.ts';

const keys: readonly (readonly [string, () => string])[] = [
  ['j', m.case_keys_next],
  ['k', m.case_keys_previous],
  ['o', m.case_keys_open],
  ['x', m.case_keys_tick],
  ['t', m.case_keys_take],
  ['?', m.case_keys_help],
];

/** The keys of the queue, with the switch that turns them off. Nothing is shown where no script runs. */
export function QueueHelp(): ReactElement | null {
  const isOn = useKeysChoice();
  const details = useRef<HTMLDetailsElement>(null);
  const show = useCallback(() => {
    if (!details.current) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus();
  }, []);
  useQueueKeys(isOn === true, show);
  if (isOn === null) return null;
  return (
    <details className="disclosure" ref={details}>
      <summary>{m.case_keys_title()}</summary>
      <div className="stack-tight">
        <p className="quiet small">{m.case_keys_lead()}</p>
        <dl className="queue-keys">
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words()}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={(event) => chooseKeys(event.target.checked)} />
          <span>
            {m.case_keys_on()}
            <span className="choice-hint">{m.case_keys_on_hint()}</span>
          </span>
        </label>
      </div>
    </details>
  );
}
