import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { CaseResolver } from './case/case.resolver.ts';
import { DecideCase } from './case/decide-case.command.ts';
import { HandleCase } from './case/handle-case.command.ts';
import { ListCases } from './case/list-cases.query.ts';
import { ShowCase } from './case/show-case.query.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { PreviewDecision } from './decision/preview-decision.query.ts';
import { SendStatementJob } from './decision/send-statement.job.ts';
import { JournalResolver } from './journal/journal.resolver.ts';
import { ListJournal } from './journal/list-journal.query.ts';
import { Moderation1700000006000 } from './migrations/1700000006000-moderation.ts';
import { Decisions1700000015011 } from './migrations/1700000015011-decisions.ts';
import { ForgetReportPacesJob } from './report/forget-report-paces.job.ts';
import { OpenCase } from './report/open-case.ts';
import { ReportContent } from './report/report-content.command.ts';
import { ReportPace } from './report/report-pace.ts';
import { ReportResolver } from './report/report.resolver.ts';
import { ExperienceSource } from './reportable/experience.source.ts';
import { PostSource, ThreadSource } from './reportable/forum.sources.ts';
import { MemberSource } from './reportable/member.source.ts';
import { Reportables } from './reportable/reportables.ts';

const reportables = [ExperienceSource, MemberSource, PostSource, Reportables, ThreadSource];
const reporting = [ForgetReportPacesJob, OpenCase, ReportContent, ReportPace, ReportResolver];
const cases = [CaseResolver, DecideCase, HandleCase, ListCases, ShowCase];
const decisions = [DecisionResolver, PreviewDecision, SendStatementJob];

@Global()
@Module({
  providers: [...reportables, ...reporting, ...cases, ...decisions, JournalResolver, ListJournal],
  exports: [ReportContent, DecideCase, HandleCase],
})
class ModerationModule {}

export const moderationFeature: Feature = {
  name: 'moderation',
  module: ModerationModule,
  entities: [],
  migrations: [Moderation1700000006000, Decisions1700000015011],
};
