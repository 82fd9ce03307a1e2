import { curationSettings } from '@entraide/domain-access';
import type { ReportReason, Viewer } from '@entraide/domain-kernel';
import {
  type DraftArrangement,
  type DraftDecision,
  type DraftSanction,
  isArrangement,
  problemsOfDecision,
} from '@entraide/domain-moderation';
import { refuseIfAny } from '@entraide/server-platform';
import type { Snapshot } from '../reportable/reportable.ts';
import type { DecisionMaterial } from './decision-material.ts';
import { type DecisionSubject, scopesFor } from './decision-subject.ts';
import { type NamedRule, namedRule } from './rules-in-force.ts';

type WantedArrangement = { readonly [Part in keyof DraftArrangement]?: DraftArrangement[Part] | undefined };

/** A decision as it comes in. */
export interface WantedDecision extends Omit<DraftDecision, 'ground' | 'sanction' | 'arrangement'> {
  readonly ground?: ReportReason | null;
  readonly arrangement?: WantedArrangement | null;
  readonly sanction?: (Omit<DraftSanction, 'days'> & { readonly days?: number | null }) | null;
}

/** A decision that may be made as it stands, with everything that its statement tells. */
export interface CheckedDecision {
  readonly draft: DraftDecision;
  readonly rule: NamedRule;
  readonly subject: DecisionSubject | null;
  readonly snapshot: Snapshot;
  readonly isByMachine: boolean;
}

/**
 * Checks a wanted decision against the rules in force, the viewer's office and the person concerned.
 * @throws a refusal with every problem, field by field
 */
export function checkDecision(viewer: Viewer, material: DecisionMaterial, wanted: WantedDecision): CheckedDecision {
  const { target, facts, rules, reader, subject, reason, snapshot, isByMachine } = material;
  const draft = toDraft(wanted, reason);
  const sanctionScopes = scopesFor(viewer, subject, facts.communityId);
  const ruleIds = rules.isFree ? null : rules.choices.map(({ id }) => id);
  refuseIfAny(problemsOfDecision(target.kind, draft, { ruleIds, sanctionScopes, arranging: curationSettings }));
  return { draft, rule: namedRule(rules, draft.rule, reader), subject, snapshot, isByMachine };
}

const toDraft = (
  { ground, sanction, arrangement, ...wanted }: WantedDecision,
  reported: ReportReason,
): DraftDecision => ({
  ...wanted,
  reason: wanted.reason.trim(),
  warnings: wanted.action === 'fold' ? [...new Set(wanted.warnings)] : [],
  arrangement: isArrangement(wanted.action) ? toArrangement(arrangement ?? {}) : null,
  ground: ground ?? reported,
  sanction: sanction ? { ...sanction, days: sanction.days ?? null } : null,
});

const toArrangement = ({ minutes, topicId, targetId, postIds, title }: WantedArrangement): DraftArrangement => ({
  ...{ minutes: minutes ?? null, topicId: topicId ?? null, targetId: targetId ?? null },
  ...{ postIds: postIds ?? [], title: title ?? null },
});
