import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

interface AppealDialogueProps {
  readonly texts: readonly { readonly isFromMember: boolean; readonly text: string; readonly writtenAt: string }[];
  /** Whether the person who objects is the one who reads it. */
  readonly isOwn: boolean;
}

/** Both sides of an objection in the order in which they were said. */
export function AppealDialogue({ texts, isOwn }: AppealDialogueProps): ReactElement {
  const { language, now } = usePage();
  return (
    <ol className="appeal-dialogue plain-list stack">
      {texts.map(({ isFromMember, text, writtenAt }) => (
        <li key={writtenAt} className={isFromMember ? 'appeal-text' : 'appeal-text appeal-text-ours'}>
          <p className="quiet small">
            {isFromMember ? (isOwn ? m.appeals_you() : m.appeals_from_member()) : m.appeals_from_us()} ·{' '}
            <Moment at={writtenAt} now={now} language={language} />
          </p>
          <p className="as-written">{text}</p>
        </li>
      ))}
    </ol>
  );
}
