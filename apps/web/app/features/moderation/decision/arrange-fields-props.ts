import type { CaseViewFragment, DeskViewFragment } from '@entraide/contract';
import type { ShownProblem } from '@entraide/web-ui';
import type { DecisionValues } from './decision-values.ts';

/** What every field that arranges a conversation is given. */
export interface ArrangeFieldsProps {
  readonly target: CaseViewFragment['target'];
  readonly arranging: NonNullable<DeskViewFragment['arranging']>;
  readonly values: DecisionValues | undefined;
  readonly problems: readonly ShownProblem[] | undefined;
}
