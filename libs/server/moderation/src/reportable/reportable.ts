import type { ContentWarning, Language, Viewer } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import type { RichText } from '@entraide/domain-text';

/** What a report or a case is about. */
export interface Target {
  readonly kind: ReportableKind;
  readonly id: string;
}

/** A thing as it stands when somebody reports it. */
export interface Reportable {
  /** What its case is on: a thread where its opening post was reported, otherwise the thing itself. */
  readonly target: Target;
  /** The community whose moderators see to it; `null` leaves it to administrators. */
  readonly communityId: string | null;
  readonly authorId: string | null;
  readonly snapshot: Snapshot;
}

/** What a report keeps of a thing, so that it can be judged after it was changed. Kept as JSON. */
export interface Snapshot {
  readonly title: string | null;
  readonly text: string;
  readonly tree: RichText;
  readonly language: Language;
  readonly warnings: readonly ContentWarning[];
  /** The name that was shown with it; `null` when its author had gone. */
  readonly authorName: string | null;
  /** ISO 8601. */
  readonly writtenAt: string;
}

/** What moderation needs from the feature that owns a kind of thing. */
export interface ReportableSource {
  /** The thing as this viewer may report it; `null` when it is missing, not readable for them or their own. */
  find(viewer: Viewer, id: string): Promise<Reportable | null>;
  /** The thing as it stands, for a report that no person reads it for; `null` when it is missing or gone. */
  findForSystem(id: string): Promise<Reportable | null>;
}
