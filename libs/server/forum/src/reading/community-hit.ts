/** A community that somebody may read, as a list of hits shows it. */
export interface CommunityHit {
  readonly id: string;
  readonly slug: string;
  /** In the reader's language, like the description. */
  readonly name: string;
  readonly description: string;
  readonly memberCount: number;
  readonly threadCount: number;
}
