import type { Language, ReportReason, Viewer } from '@entraide/domain-kernel';
import { viewerId } from '@entraide/domain-kernel';
import { type CaseState, type ReportableKind, type Urgency, openCaseStates } from '@entraide/domain-moderation';

/** Which cases somebody wants to see; what is absent does not narrow. */
export interface CaseChoice {
  /** Without one: every case that is still open. */
  readonly state?: CaseState | null | undefined;
  readonly isMine?: boolean | undefined;
  /** Those whose holder waits for a second opinion that the viewer could give. */
  readonly asksOpinion?: boolean | undefined;
  /** Those of them that wait for the viewer's opinion and nobody else's. */
  readonly askedOfMe?: boolean | undefined;
  readonly communityId?: string | null | undefined;
  readonly urgency?: Urgency | null | undefined;
  readonly reason?: ReportReason | null | undefined;
  readonly kind?: ReportableKind | null | undefined;
  readonly language?: Language | null | undefined;
}

/** Adds a value to a statement's parameters. @returns its place, such as `$3` */
export type Bind = (value: unknown) => string;

/** The conditions on `moderation_case c` for a list: by state and by who does what, and {@link narrowingOf}. */
export function conditionsOf(viewer: Viewer, choice: CaseChoice, bind: Bind): string[] {
  const { state, isMine, asksOpinion, askedOfMe, communityId } = choice;
  return [
    state === 'decided'
      ? `c.state = 'decided'`
      : `c.state <> 'decided' and c.state = any(${bind(state ? [state] : openCaseStates)})`,
    ...(isMine ? [`c.assigned_to_id = ${bind(viewerId(viewer))}`] : []),
    ...(asksOpinion ? [asksOpinionOf(bind(viewerId(viewer)))] : []),
    ...(askedOfMe ? [asksOnly(bind(viewerId(viewer)))] : []),
    ...(communityId ? [`c.community_id::text = ${bind(communityId)}`] : []),
    ...narrowingOf(choice, bind),
  ];
}

/** Whether a colleague's case waits for the opinion of the member at this place of the parameters, or for anybody's. */
export const asksOpinionOf = (me: string): string =>
  `(c.state = 'waiting' and c.opinion_asked_at is not null and c.assigned_to_id is distinct from ${me}::uuid
    and coalesce(c.opinion_of_id = ${me}::uuid, true))`;

/** Whether it waits for the opinion of this member in particular. */
export const asksOnly = (me: string): string => `(${asksOpinionOf(me)} and c.opinion_of_id = ${me}::uuid)`;

/** The conditions on what a case is about. */
export function narrowingOf({ urgency, reason, kind, language }: CaseChoice, bind: Bind): string[] {
  return [
    ...(urgency ? [`c.urgency = ${bind(urgency)}`] : []),
    ...(kind ? [`c.target_kind = ${bind(kind)}`] : []),
    ...(language ? [`c.language = ${bind(language)}`] : []),
    ...(reason ? [`exists (select 1 from report where case_id = c.id and report.reason = ${bind(reason)})`] : []),
  ];
}
