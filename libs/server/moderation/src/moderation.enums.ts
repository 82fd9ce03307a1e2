import {
  caseNoteKinds,
  caseStates,
  decisionActions,
  decisionStates,
  opinionAdvices,
  reportNewsKinds,
  reportSources,
  reportStandings,
  reportableKinds,
  sanctionStates,
  stayCauses,
  urgencies,
} from '@entraide/domain-moderation';
import { sanctionKinds, sanctionScopes } from '@entraide/domain-kernel';
import { graphqlEnum, journalActions } from '@entraide/server-platform';

export const ReportableKindEnum = graphqlEnum('ReportableKind', reportableKinds, 'What can be reported.');

export const CaseStateEnum = graphqlEnum(
  'CaseState',
  caseStates,
  'Where a case stands: new, in somebody’s hands, waiting for something, or decided.',
);

export const UrgencyEnum = graphqlEnum('Urgency', urgencies, 'How soon a person must look, most urgent first.');

export const DecisionActionEnum = graphqlEnum('DecisionAction', decisionActions, 'What is done, mildest first.');

export const DecisionStateEnum = graphqlEnum(
  'DecisionState',
  decisionStates,
  'Where a decision stands: in force, appealed, confirmed, overturned, or taken back.',
);

export const StayCauseEnum = graphqlEnum(
  'StayCause',
  stayCauses,
  'Why a conversation stays where a decision put it although that was overturned.',
);

export const SanctionKindEnum = graphqlEnum(
  'SanctionKind',
  sanctionKinds,
  'What is laid on a member, mildest first: words, no writing, no part at all, no member any more.',
);

export const SanctionScopeEnum = graphqlEnum('SanctionScope', sanctionScopes, 'Where a sanction holds.');

export const SanctionStateEnum = graphqlEnum(
  'SanctionState',
  sanctionStates,
  'Where a sanction stands: active, over by its time, or lifted.',
);

export const JournalActionEnum = graphqlEnum('JournalAction', journalActions, 'What the journal tells of.');

export const ReportSourceEnum = graphqlEnum(
  'ReportSource',
  reportSources,
  'Where a report comes from: a person, or something that the system found.',
);

export const CaseNoteKindEnum = graphqlEnum('CaseNoteKind', caseNoteKinds, 'What stands on a case beside reports.');

export const OpinionAdviceEnum = graphqlEnum('OpinionAdvice', opinionAdvices, 'What a second opinion advises.');

export const ReportNewsKindEnum = graphqlEnum('ReportNewsKind', reportNewsKinds, 'What a reporter is told.');

export const ReportStandingEnum = graphqlEnum(
  'ReportStanding',
  reportStandings,
  'Where a report stands for the person who sent it.',
);
