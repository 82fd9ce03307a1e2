import type { ThreadLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ThreadList } from '../forum/thread-list.tsx';

/** Conversations that name a treatment or a symptom. */
export function ConceptConversations({ threads }: { readonly threads: readonly ThreadLineFragment[] }): ReactElement {
  return (
    <section className="stack" aria-labelledby="conversations">
      <h2 id="conversations">{m.catalogue_conversations()}</h2>
      {threads.length > 0 ? (
        <ThreadList threads={threads} showsCommunity />
      ) : (
        <p className="quiet measure">{m.catalogue_no_conversation()}</p>
      )}
    </section>
  );
}
