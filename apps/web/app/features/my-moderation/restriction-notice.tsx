import type { FrameQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { untilWords } from './restriction-words.ts';

interface RestrictionNoticeProps {
  readonly viewer: FrameQuery['viewer'];
  readonly language: 'en' | 'fr';
  readonly path: string;
}

type Kind = NonNullable<NonNullable<FrameQuery['viewer']>['restriction']>['kind'];

const words: Readonly<Record<Kind, (values: { where: string; until: string }) => string>> = {
  MUTE: m.decisions_notice_mute,
  SUSPEND: m.decisions_notice_suspend,
  BAN: m.decisions_notice_ban,
};

/** Tells a member on every page what restricts them, until when, and where the reasons stand. */
export function RestrictionNotice({ viewer, language, path }: RestrictionNoticeProps): ReactElement | null {
  if (!viewer?.restriction || path.startsWith('/my/moderation')) return null;
  const { kind, isEverywhere, endsAt } = viewer.restriction;
  const where = isEverywhere ? m.decisions_my_everywhere() : m.decisions_notice_here();
  return (
    <aside className="restriction-notice" aria-label={m.decisions_my_title()}>
      <p>
        {words[kind]({ where, until: untilWords(endsAt, language) })}{' '}
        <a href="/my/moderation">{m.decisions_notice_link()}</a>
      </p>
    </aside>
  );
}
