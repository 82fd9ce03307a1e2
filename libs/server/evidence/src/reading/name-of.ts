import type { ConceptLinkObject } from '@entraide/server-catalogue';

export type Names = ReadonlyMap<string, ConceptLinkObject>;

/** @throws when a concept is unknown, which the foreign keys rule out */
export function nameOf(names: Names, id: string): ConceptLinkObject {
  const name = names.get(id);
  if (!name) throw new Error(`No concept ${id}`);
  return name;
}
