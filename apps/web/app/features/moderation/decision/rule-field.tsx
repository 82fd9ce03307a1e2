import type { DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { FieldFrame, TextField, describedBy } from '@entraide/web-ui';
import type { ReactElement } from 'react';

interface RuleFieldProps {
  readonly desk: DeskViewFragment;
  readonly error: string | undefined;
  readonly value: string;
}

/** Which rule of those in force; in free words where the community has none of its own. */
export function RuleField({ desk, error, value }: RuleFieldProps): ReactElement {
  return (
    <div className="stack-tight">
      {desk.isRuleFree ? (
        <NamedRule desk={desk} error={error} value={value} />
      ) : (
        <ChosenRule desk={desk} error={error} value={value} />
      )}
      <p className="small">
        <a href="/house-rules">{m.moderation_decide_rules_link()}</a>
      </p>
    </div>
  );
}

function ChosenRule({ desk, error, value }: RuleFieldProps): ReactElement {
  const hint = m.decisions_form_rule_hint();
  const groups = [
    { label: m.decisions_form_rule_community(), rules: desk.rules.filter((rule) => !rule.isOfSite) },
    { label: m.decisions_form_rule_site(), rules: desk.rules.filter((rule) => rule.isOfSite) },
  ].filter(({ rules }) => rules.length > 0);
  return (
    <FieldFrame id="rule" label={m.decisions_form_rule()} hint={hint} error={error}>
      <select
        className="select"
        id="rule"
        name="rule"
        defaultValue={value}
        aria-describedby={describedBy('rule', hint, error)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{m.decisions_form_rule_choose()}</option>
        {groups.map(({ label, rules }) => (
          <optgroup key={label} label={label}>
            {rules.map((rule) => (
              <option key={rule.id} value={rule.id}>
                {rule.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function NamedRule({ desk, error, value }: RuleFieldProps): ReactElement {
  return (
    <>
      <TextField
        name="rule"
        label={m.moderation_decide_rule()}
        hint={m.moderation_decide_rule_hint()}
        error={error}
        defaultValue={value}
        list="house-rules"
        maxLength={200}
        autoComplete="off"
      />
      <datalist id="house-rules">
        {desk.rules.map((rule) => (
          <option key={rule.id} value={rule.text} />
        ))}
      </datalist>
    </>
  );
}
