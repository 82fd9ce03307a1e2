import { reportReasons, sanctionKinds, sanctionScopes } from '@entraide/domain-kernel';

/**
 * What a line of the journal may say besides who, what and when: ids, numbers, and words of these lists. There is no
 * kind for text, so no line can carry what somebody wrote.
 */
export const journalDetailKinds = {
  actId: 'id',
  conceptId: 'id',
  decisionId: 'id',
  fromId: 'id',
  intoId: 'id',
  mergeId: 'id',
  otherThreadId: 'id',
  sanctionId: 'id',
  targetId: 'id',
  added: 'number',
  changed: 'number',
  days: 'number',
  documents: 'number',
  version: 'number',
  decision: ['keep', 'request_edit', 'fold', 'hide', 'slow', 'lock', 'move', 'merge', 'split', 'remove'],
  ground: reportReasons,
  kind: ['pin', 'feature', 'move', 'merge', 'split', 'lock', 'slow', 'close', 'title', 'concepts'],
  sanction: sanctionKinds,
  scope: sanctionScopes,
  source: ['member', 'visitor', 'author', 'assessment', 'weighed', 'watched_term', 'newcomer_rule'],
  state: ['added', 'known', 'declined'],
  stays: ['changed_since', 'part_gone', 'read_by_more', 'hidden_text'],
  targetKind: ['thread', 'post', 'experience', 'member'],
} as const satisfies Record<string, 'id' | 'number' | readonly string[]>;

type Kinds = typeof journalDetailKinds;
type ValueOf<Kind> = Kind extends 'number' ? number : string;

/** Each as its kind, or `null` where there is none. */
export type JournalDetail = { readonly [Key in keyof Kinds]?: ValueOf<Kinds[Key]> | null };

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const wordShape = /^[a-z][a-z_]{0,39}$/;

function fits(key: string, value: unknown): boolean {
  if (!Object.hasOwn(journalDetailKinds, key)) return false;
  const kind = journalDetailKinds[key as keyof Kinds];
  if (value === null) return true;
  if (kind === 'id') return typeof value === 'string' && idShape.test(value);
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  return (kind as readonly unknown[]).includes(value);
}

/** What of a line could hold a person's words: the names of its parts, never what is in them. Nothing when it is sound. */
export function unsoundParts(line: {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly detail?: Readonly<Record<string, unknown>>;
}): string[] {
  return [
    ...(wordShape.test(line.subject.kind) ? [] : ['subject.kind']),
    ...(idShape.test(line.subject.id) ? [] : ['subject.id']),
    ...Object.entries(line.detail ?? {}).flatMap(([key, value]) => (fits(key, value) ? [] : [`detail.${key}`])),
  ];
}
