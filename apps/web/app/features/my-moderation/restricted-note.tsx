import type { FrameQuery, ProblemCode } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { dateTime } from '../moderation/decision/date-time.ts';

type Sentence = (values: { until: string }) => string;

const sentences: Partial<Readonly<Record<ProblemCode, Sentence>>> = {
  MUTED: m.outcome_muted,
  MUTED_HERE: m.outcome_muted_here,
  SUSPENDED: m.outcome_suspended,
  SUSPENDED_HERE: m.outcome_suspended_here,
  BANNED: m.outcome_banned,
  BANNED_HERE: m.outcome_banned_here,
};

type Kind = NonNullable<NonNullable<FrameQuery['viewer']>['restriction']>['kind'];

const sentencesByKind: Readonly<Record<Kind, Sentence>> = {
  MUTE: m.outcome_muted,
  SUSPEND: m.outcome_suspended,
  BAN: m.outcome_banned,
};

/** Says, where one would write, what keeps somebody from it, until when, and where the reasons stand; without an obstacle, what holds everywhere. */
export function RestrictedNote({ obstacle = null }: { readonly obstacle?: ProblemCode | null }): ReactElement {
  const { viewer, language } = usePage();
  const restriction = viewer?.restriction;
  const endsAt = restriction?.endsAt ?? null;
  const everywhere = restriction ? sentencesByKind[restriction.kind] : m.outcome_suspended;
  const sentence = (obstacle && sentences[obstacle]) ?? everywhere;
  return (
    <Notice tone="caution">
      {sentence({ until: endsAt === null ? 'none' : dateTime(endsAt, language) })}{' '}
      <a href="/my/moderation">{m.decisions_notice_link()}</a>
    </Notice>
  );
}
