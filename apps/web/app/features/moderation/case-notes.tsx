import type { CaseNoteViewFragment, CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../use-page.ts';
import type { WritingAnswer } from './case-words-actions.ts';
import { newestForms } from './newest-forms.ts';
import { adviceWords } from './words.ts';

interface CaseNotesProps {
  readonly entry: CaseViewFragment;
  readonly answer: WritingAnswer | undefined;
  readonly idempotencyKey: string;
}

/** What colleagues wrote on a case, and the field for a note. */
export function CaseNotes({ entry, answer, idempotencyKey }: CaseNotesProps): ReactElement {
  const notes = newestForms(entry.notes);
  return (
    <section className="stack" id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{m.case_notes_title()}</h2>
      {notes.length === 0 ? <p className="quiet">{m.case_notes_none()}</p> : null}
      <ul className="list-lines">
        {notes.map(({ note, earlier }) => (
          <li className="stack-tight" key={note.id}>
            <Note note={note} earlier={earlier} idempotencyKey={idempotencyKey} canCorrect={entry.viewerCan.note} />
          </li>
        ))}
      </ul>
      {entry.viewerCan.note ? <NoteForm answer={answer} idempotencyKey={idempotencyKey} /> : null}
    </section>
  );
}

interface NoteProps {
  readonly note: CaseNoteViewFragment;
  readonly earlier: readonly CaseNoteViewFragment[];
  readonly idempotencyKey: string;
  readonly canCorrect: boolean;
}

function Note({ note, earlier, idempotencyKey, canCorrect }: NoteProps): ReactElement {
  const { now, language } = usePage();
  return (
    <>
      {note.kind === 'NOTE' ? null : (
        <p>
          <strong>{headingOf(note)}</strong>
        </p>
      )}
      {note.advice ? <p className="tag">{adviceWords[note.advice]()}</p> : null}
      {note.text === '' ? null : <p className="as-written">{note.text}</p>}
      <p className="byline">
        {note.kind === 'NOTE' ? <span>{nameOf(note)} ·</span> : null}
        <Moment at={note.writtenAt} now={now} language={language} />
        {earlier.length > 0 ? <span>· {m.case_note_corrected()}</span> : null}
      </p>
      {earlier.length > 0 ? (
        <details className="disclosure">
          <summary>{m.case_note_earlier()}</summary>
          {earlier.map((form) => (
            <p className="as-written quiet" key={form.id}>
              {form.text}
            </p>
          ))}
        </details>
      ) : null}
      {canCorrect && note.kind === 'NOTE' && note.isMine ? (
        <Correction note={note} idempotencyKey={idempotencyKey} />
      ) : null}
    </>
  );
}

const nameOf = (note: CaseNoteViewFragment): string => note.author?.pseudonym ?? m.frame_former_member();

function headingOf(note: CaseNoteViewFragment): string {
  const name = nameOf(note);
  const to = note.addressee?.pseudonym;
  if (note.kind === 'OPINION_ASKED')
    return to ? m.case_opinion_asked_of({ name, to }) : m.case_opinion_asked_by({ name });
  if (note.kind === 'OPINION_PASSED')
    return to ? m.case_opinion_passed_to({ name, to }) : m.case_opinion_passed_to_all({ name });
  return note.kind === 'OPINION' ? m.case_opinion_by({ name }) : m.case_message_by({ name });
}

/** A correction is another note; its field has a name of its own in the page, and the note's in the form. */
function Correction({
  note,
  idempotencyKey,
}: {
  readonly note: CaseNoteViewFragment;
  readonly idempotencyKey: string;
}) {
  const id = `correct-${note.id}`;
  return (
    <details className="disclosure">
      <summary>{m.case_note_correct()}</summary>
      <Form method="post" className="stack-tight" noValidate>
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="correctsId" value={note.id} />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {m.case_note_correct_label()}
          </label>
          <textarea className="textarea" id={id} name="note" defaultValue={note.text} rows={3} />
        </div>
        <p>
          <button className="button button-quiet button-small" type="submit" name="intent" value="note">
            {m.case_note_correct_button()}
          </button>
        </p>
      </Form>
    </details>
  );
}

function NoteForm({ answer, idempotencyKey }: Pick<CaseNotesProps, 'answer' | 'idempotencyKey'>): ReactElement {
  const mine = answer?.written.form === 'note' ? answer : undefined;
  return (
    <Form method="post" className="stack-tight" noValidate>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {mine?.written.correctsId ? <input type="hidden" name="correctsId" value={mine.written.correctsId} /> : null}
      <TextArea
        key={idempotencyKey}
        name="note"
        label={m.case_note_label()}
        hint={m.case_note_hint()}
        error={errorOf(mine?.problems, 'note')}
        defaultValue={mine?.written.text ?? ''}
        rows={3}
      />
      <p>
        <button className="button button-quiet" type="submit" name="intent" value="note">
          {m.case_note_button()}
        </button>
      </p>
    </Form>
  );
}
