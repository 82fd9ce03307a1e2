import type { Visibility } from '@entraide/contract';
import { m } from '@entraide/messages';

/** The words on the button that sends a reply: they say who will read it. */
export function replyButton(visibility: Visibility): string {
  if (visibility === 'PUBLIC') return m.forum_reply_public();
  return visibility === 'MEMBERS' ? m.forum_reply_members() : m.forum_reply_community();
}
