import type { FrameQuery } from '@entraide/contract';
import type { HelpData } from './features/safety/help/help-data.ts';

/** What the root loads for the frame and for every page. */
export interface RootData {
  readonly language: 'en' | 'fr';
  readonly nonce: string;
  /** ISO 8601. */
  readonly now: string;
  readonly path: string;
  readonly requestId: string;
  /** Whether the browser asks to be spared what is not needed (`Save-Data`). */
  readonly savesData: boolean;
  readonly viewer: FrameQuery['viewer'];
  /** Who helps somebody in danger, where the reader probably is and elsewhere. */
  readonly help: HelpData;
  /** How many helplines an administrator should check; `null` for everybody else. */
  readonly helplinesToCheck: number | null;
}
