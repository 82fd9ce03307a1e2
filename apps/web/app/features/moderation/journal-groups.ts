import type { JournalAction } from '@entraide/contract';
import { m } from '@entraide/messages';
import { journalWords } from './words.ts';

interface Group {
  readonly label: () => string;
  readonly shape: RegExp;
}

/** What the journal tells of, by kind, in the order in which it is offered. The first that fits holds. */
const groups: readonly Group[] = [
  { label: m.openness_group_cases, shape: /^CASE_/ },
  { label: m.openness_group_decisions, shape: /^(DECISION|STATEMENT|UNDOING|SANCTION)_/ },
  { label: m.openness_group_appeals, shape: /^APPEAL_/ },
  { label: m.openness_group_threads, shape: /^(THREAD|CURATION)_/ },
  { label: m.openness_group_topics, shape: /^(TOPICS?|RESOURCES?)_/ },
  { label: m.openness_group_concepts, shape: /^CONCEPTS?_/ },
  { label: m.openness_group_safety, shape: /^(HELPLINE|WATCHED|WRITING)_/ },
  { label: m.openness_group_search, shape: /^(SYNONYM|WANTED|SEARCH)_/ },
  { label: m.openness_group_openness, shape: /^/ },
];

const everyAction = Object.keys(journalWords) as JournalAction[];
const groupOf = (action: JournalAction): Group | undefined => groups.find(({ shape }) => shape.test(action));

/** What was done, as a choice; where a decision belongs to it, any. */
const labelOf = (action: JournalAction): string => journalWords[action]({ decision: '…' });

/** Every action in words, by kind. */
export const groupedActions = (): readonly {
  readonly label: string;
  readonly actions: readonly { readonly value: string; readonly label: string }[];
}[] =>
  groups.map((group) => ({
    label: group.label(),
    actions: everyAction
      .filter((action) => groupOf(action) === group)
      .map((action) => ({ value: action.toLowerCase(), label: labelOf(action) })),
  }));
