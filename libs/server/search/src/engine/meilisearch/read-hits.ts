import type { Hit } from 'meilisearch';
import type { Language } from '@entraide/domain-kernel';
import type { SearchHit } from '@entraide/server-platform';
import { type Sentinels, toParts } from '../highlight-parts.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { joinSigns } from './parted-signs.ts';

type FoundDocument = Hit<IndexedDocument>;

export function readHit(hit: FoundDocument, sentinels: Sentinels, language: Language): SearchHit {
  const marked = hit._formatted;
  // What stands in both languages is shown in the reader's.
  const shown = Math.max(0, hit.languages.indexOf(language));
  const title = hit.kind === 'post' ? marked?.context : marked?.heading;
  return {
    kind: hit.kind,
    id: hit.id,
    threadId: hit.threadId,
    communityId: hit.communityId,
    language: hit.language,
    conceptIds: hit.conceptIds,
    threadKind: hit.threadKind,
    authorRole: hit.authorRole,
    effectiveness: hit.effectiveness,
    isAnswered: hit.isAnswered,
    year: hit.year,
    score: hit._federation?.weightedRankingScore ?? 0,
    title: toParts(joinSigns(title?.[shown] ?? ''), sentinels),
    passage: toParts(joinSigns(marked?.body?.[shown] ?? ''), sentinels),
    names: (hit.kind === 'experience' ? hit.context : hit.names).map(joinSigns),
  };
}
