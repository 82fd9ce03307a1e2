import type { DirectoryPageQuery } from '@entraide/contract';
import type { Catalogue } from './catalogues.ts';
import type { DirectoryRequest } from './directory-request.ts';

/** What the page of a catalogue shows: all of it, or what a text has found. */
export interface DirectoryData {
  readonly catalogue: Catalogue;
  readonly request: DirectoryRequest;
  readonly groups: DirectoryPageQuery['groups']['nodes'];
  /** Whether there is more than what people often talk about. */
  readonly hasImported: boolean;
  readonly concepts: DirectoryPageQuery['concepts'];
}
