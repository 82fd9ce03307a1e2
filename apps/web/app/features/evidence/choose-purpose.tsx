import { m } from '@entraide/messages';
import { Empty, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { CompareData } from './compare-loading.ts';
import { longestText } from './compare-request.ts';
import { comparePath } from './evidence-address.ts';

type ChoosePurposeProps = Extract<CompareData, { step: 'purpose' }>;

/** Purposes with something to compare, and a way to look for another one. */
export function ChoosePurpose({ purposes, found, request }: ChoosePurposeProps): ReactElement {
  return (
    <>
      <section className="stack" aria-labelledby="purposes">
        <h2 id="purposes">{m.evidence_compare_purpose()}</h2>
        {purposes.length > 0 ? (
          <>
            <p className="quiet">{m.evidence_compare_purpose_hint()}</p>
            <ul className="grid plain-list">
              {purposes.map(({ purpose, count }) => (
                <li key={purpose.id} className="card card-link">
                  <a className="card-target" href={comparePath(purpose)}>
                    {purpose.name}
                  </a>
                  <p className="quiet small">{m.evidence_compare_treatments({ count })}</p>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Empty>
            <p>{m.evidence_compare_no_purposes()}</p>
          </Empty>
        )}
      </section>
      <section className="stack no-print" aria-labelledby="another">
        <h2 id="another">{m.evidence_compare_purpose_search()}</h2>
        <Form method="get" action="/compare" className="catalogue-search stack-tight">
          <TextField
            name="q"
            label={m.evidence_compare_purpose_name()}
            defaultValue={request.text}
            maxLength={longestText}
            type="search"
            required
          />
          <button className="button button-quiet">{m.evidence_compare_find()}</button>
        </Form>
        {found ? <Found found={found} text={request.text} /> : null}
      </section>
    </>
  );
}

function Found({ found, text }: { found: NonNullable<ChoosePurposeProps['found']>; text: string }): ReactElement {
  if (found.length === 0) return <p role="status">{m.evidence_compare_found_nothing({ text })}</p>;
  return (
    <ul className="plain-list stack-tight">
      {found.map((purpose) => (
        <li key={purpose.id}>
          <a className="evidence-target" href={comparePath(purpose)}>
            {purpose.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
