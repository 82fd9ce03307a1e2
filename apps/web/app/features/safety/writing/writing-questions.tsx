import type { WritingQuestionPartsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface WritingQuestionsProps {
  readonly questions: readonly WritingQuestionPartsFragment[] | undefined;
  /** Name and value of the button that sends the text as it is. */
  readonly intent: string;
  /** The field to change the text in, or the page where it is changed. */
  readonly changeAt: string;
}

/** What a writer is asked, kindly, above the button; they may always send. Stands in the form. */
export function WritingQuestions({ questions, intent, changeAt }: WritingQuestionsProps): ReactElement | null {
  if (!questions || questions.length === 0) return null;
  return (
    <section
      className="notice notice-caution writing-questions stack-tight"
      id="writing-questions"
      role="alert"
      tabIndex={-1}
      aria-labelledby="writing-questions-title"
    >
      <p className="writing-questions-title" id="writing-questions-title">
        {m.safety_questions_title({ count: questions.length })}
      </p>
      {questions.map(({ signal, question, words }) => (
        <div key={signal}>
          <p>
            {words.map((each) => (
              <q key={each} className="writing-words">
                {each}
              </q>
            ))}
          </p>
          <p>{question}</p>
        </div>
      ))}
      <p className="quiet small">{m.safety_questions_note()}</p>
      <div className="row">
        <button className="button" type="submit" name="intent" value={intent}>
          {m.safety_send_as_it_is()}
        </button>
        <a className="button button-quiet" href={changeAt}>
          {m.safety_change_it()}
        </a>
      </div>
    </section>
  );
}

/** At the top of a page whose form is long: the way down to the questions. */
export function QuestionsAhead({ questions }: Pick<WritingQuestionsProps, 'questions'>): ReactElement | null {
  if (!questions || questions.length === 0) return null;
  return (
    <p className="notice notice-caution">
      {m.safety_questions_ahead()} <a href="#writing-questions">{m.safety_questions_go()}</a>
    </p>
  );
}
