interface ListedThread {
  readonly id: string;
}

interface HomeLists<T extends ListedThread> {
  readonly mine: { readonly nodes: readonly T[] };
  readonly unanswered: { readonly nodes: readonly T[] };
  readonly recent: { readonly nodes: readonly T[] };
}

/** The three parts of a member's home. */
export interface SortedHome<T> {
  readonly own: readonly T[];
  /** Others' questions without an answer. */
  readonly waiting: readonly T[];
  readonly recent: readonly T[];
}

/** Each thread in one part only, the first that it belongs to. */
export function sortHome<T extends ListedThread>({ mine, unanswered, recent }: HomeLists<T>): SortedHome<T> {
  const shown = new Set<string>();
  const take = (threads: readonly T[], most: number): T[] => {
    const fresh = threads.filter((thread) => !shown.has(thread.id)).slice(0, most);
    for (const thread of fresh) shown.add(thread.id);
    return fresh;
  };
  return { own: take(mine.nodes, 5), waiting: take(unanswered.nodes, 5), recent: take(recent.nodes, 10) };
}
