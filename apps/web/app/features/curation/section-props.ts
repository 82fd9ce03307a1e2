import type { ArrangeAnswer } from './arrange-actions.ts';
import type { ArrangeData } from './arrange-data.ts';

/** What every section of the page is given. */
export interface SectionProps {
  readonly page: ArrangeData;
  readonly answer: ArrangeAnswer | undefined;
}
