import type { ExperienceAnswersPartsFragment, ExperienceDraftPageQuery } from '@entraide/contract';
import type { ShownProblem } from '@entraide/web-ui';
import type { FoundByPicker } from './find-concepts.ts';

/** What every step of the form is given. */
export interface StepProps {
  readonly answers: ExperienceAnswersPartsFragment;
  readonly problems: readonly ShownProblem[] | undefined;
  readonly found: FoundByPicker;
  /** The communities to share with; known in the step that asks. */
  readonly communities: ExperienceDraftPageQuery['communities'];
}
