import type { TopicPart } from '@entraide/contract';
import { m } from '@entraide/messages';

const parts: Readonly<Record<TopicPart, () => string>> = {
  TITLE: m.topics_part_title,
  DESCRIPTION: m.topics_part_description,
  SUMMARY: m.topics_part_summary,
  ARCHIVING: m.topics_part_archiving,
};

interface VersionFacts {
  readonly revision: number;
  readonly restoredRevision: number | null;
  readonly changed: readonly TopicPart[];
}

/** What a version did, in a few words: "Changed: title, summary". */
export function changeWords({ revision, restoredRevision, changed }: VersionFacts, language: string): string {
  if (restoredRevision !== null) return m.topics_version_restored({ version: restoredRevision });
  if (revision === 1) return m.topics_version_first();
  if (changed.length === 0) return m.topics_version_unchanged();
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(changed.map((part) => parts[part]()));
  return m.topics_version_changed({ parts: list });
}
