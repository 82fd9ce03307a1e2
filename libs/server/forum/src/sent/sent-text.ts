import type { Verdict } from '@entraide/domain-safety';

/** What became of a text that was sent. */
export interface SentText {
  readonly id: string;
  /** Whether its writer is to be shown at once who helps. */
  readonly opensHelp: boolean;
}

/** The state in which a text begins. */
export const stateOf = ({ isHeld }: Pick<Verdict, 'isHeld'>): 'visible' | 'held' => (isHeld ? 'held' : 'visible');

/** A thread's title is read with its text: danger may stand in either. */
export const wholeText = (title: string | null, text: string): string =>
  title === null ? text : `${title}\n\n${text}`;
