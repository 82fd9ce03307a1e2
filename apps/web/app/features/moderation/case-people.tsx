import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { casePath, filePath } from './paths.ts';
import { actionWords, kindWords, stateWords } from './words.ts';

/** What is known of whoever wrote it and of whoever reported it: numbers, kinds and dates, no text. */
export function CasePeople({ entry }: { readonly entry: CaseViewFragment }): ReactElement {
  return (
    <section className="stack" aria-labelledby="people-title">
      <h2 id="people-title">{m.case_people_title()}</h2>
      <div className="case-people">
        <Author entry={entry} />
        <Reporters entry={entry} />
      </div>
    </section>
  );
}

function Author({ entry: { author, history } }: { readonly entry: CaseViewFragment }): ReactElement {
  return (
    <div className="stack-tight">
      <h3>{m.case_people_author()}</h3>
      {author ? (
        <p>
          <a href={filePath(author.id)}>{m.case_people_file({ name: author.pseudonym })}</a>
        </p>
      ) : (
        <p>{m.case_people_gone()}</p>
      )}
      {history.cases.length === 0 ? (
        <p className="quiet">{m.case_people_none()}</p>
      ) : (
        <>
          <p>{m.case_people_earlier()}</p>
          <ul className="stack-tight">
            {history.cases.map((earlier) => (
              <EarlierCase key={earlier.id} earlier={earlier} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Earlier = CaseViewFragment['history']['cases'][number];

function EarlierCase({ earlier }: { readonly earlier: Earlier }): ReactElement {
  const { language } = usePage();
  const at = new Date(earlier.decidedAt ?? earlier.openedAt);
  const outcome = earlier.action ? actionWords[earlier.action]() : stateWords[earlier.state]();
  return (
    <li>
      <a href={casePath(earlier.id)}>{`${kindWords[earlier.kind]()}, ${longDate(at, language)}`}</a>: {outcome}
    </li>
  );
}

function Reporters({ entry: { reporters } }: { readonly entry: CaseViewFragment }): ReactElement {
  return (
    <div className="stack-tight">
      <h3>{m.case_people_reporters()}</h3>
      {reporters.length === 0 ? <p className="quiet">{m.case_people_no_member()}</p> : null}
      <ul className="stack-tight">
        {reporters.map(({ reporter: { id, pseudonym: name }, reported: count, acted }) => (
          <li key={id}>
            {count === 0 ? m.case_people_reporter_first({ name }) : m.case_people_reporter({ name, count, acted })}
          </li>
        ))}
      </ul>
    </div>
  );
}
