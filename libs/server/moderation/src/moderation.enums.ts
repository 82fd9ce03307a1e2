import { caseStates, decisionActions, reportableKinds, urgencies } from '@entraide/domain-moderation';
import { graphqlEnum, journalActions } from '@entraide/server-platform';

export const ReportableKindEnum = graphqlEnum('ReportableKind', reportableKinds, 'What can be reported.');

export const CaseStateEnum = graphqlEnum(
  'CaseState',
  caseStates,
  'Where a case stands: new, in somebody’s hands, waiting for something, or decided.',
);

export const UrgencyEnum = graphqlEnum('Urgency', urgencies, 'How soon a person must look, most urgent first.');

export const DecisionActionEnum = graphqlEnum('DecisionAction', decisionActions, 'What is done, mildest first.');

export const JournalActionEnum = graphqlEnum('JournalAction', journalActions, 'What the journal tells of.');
