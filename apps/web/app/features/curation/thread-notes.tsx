import type { ThreadPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { postPath, threadPath } from '../forum/paths.ts';
import { arrangePath } from './paths.ts';

type Thread = NonNullable<ThreadPageQuery['thread']>;
type Note = Thread['notes'][number];

/** What readers are told about how the thread goes on, and where posts came from or went; for moderators the way to arrange it. */
export function ThreadNotes({ thread }: { readonly thread: Thread }): ReactElement {
  const { language } = usePage();
  const isClosing = thread.closesAt !== null && !thread.isLocked;
  return (
    <>
      {thread.slowMinutes !== null && !thread.isLocked ? (
        <SlowNote thread={thread} minutes={thread.slowMinutes} />
      ) : null}
      {isClosing ? (
        <p className="quiet small">
          {m.curation_closes_note({ date: longDate(new Date(thread.closesAt ?? ''), language) })}
        </p>
      ) : null}
      {thread.notes.map((note) => (
        <NoteLine key={`${note.kind} ${note.at} ${note.title}`} note={note} />
      ))}
      {thread.viewerCanModerate ? (
        <p className="no-print">
          <a href={arrangePath(thread.id)}>{m.curation_link()}</a>
        </p>
      ) : null}
    </>
  );
}

function SlowNote({ thread, minutes }: { readonly thread: Thread; readonly minutes: number }): ReactElement {
  const { language, now } = usePage();
  return (
    <p className="quiet small">
      {m.curation_slow_note({ minutes })}
      {thread.viewerWritesAgainAt ? (
        <>
          {' '}
          {m.curation_writes_again()} <Moment at={thread.viewerWritesAgainAt} now={now} language={language} />.
        </>
      ) : null}
    </p>
  );
}

const noteWords: Readonly<Record<Note['kind'], (values: { count: number; title: string }) => string>> = {
  MERGED_HERE: m.curation_note_merged_here,
  SPLIT_OFF: m.curation_note_split_off,
  SPLIT_FROM: m.curation_note_split_from,
};

function NoteLine({ note }: { readonly note: Note }): ReactElement {
  const isMerge = note.kind === 'MERGED_HERE';
  return (
    <p className="quiet small">
      {noteWords[note.kind]({ count: note.postCount, title: note.title })}{' '}
      {note.thread ? (
        <a href={threadPath(note.thread)}>{isMerge ? m.curation_where_now() : note.title}</a>
      ) : isMerge && note.postId ? (
        <a href={postPath(note.postId)}>{m.curation_first_post()}</a>
      ) : null}
    </p>
  );
}
