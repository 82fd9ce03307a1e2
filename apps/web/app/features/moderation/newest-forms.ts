interface Versioned {
  readonly id: string;
  readonly correctsId: string | null;
}

/**
 * Notes in their newest form, in the order in which they were first written, each with its earlier forms, newest first.
 * @param notes oldest first; a correction whose note is not among them stands for itself
 */
export function newestForms<T extends Versioned>(
  notes: readonly T[],
): { readonly note: T; readonly earlier: readonly T[] }[] {
  const chains: T[][] = [];
  for (const note of notes) {
    const chain = note.correctsId ? chains.find((forms) => forms.some(({ id }) => id === note.correctsId)) : undefined;
    if (chain) chain.unshift(note);
    else chains.push([note]);
  }
  return chains.flatMap(([note, ...earlier]) => (note ? [{ note, earlier }] : []));
}
