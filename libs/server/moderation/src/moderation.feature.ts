import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { AnswerAppeal } from './appeal/answer-appeal.command.ts';
import { AppealResolver } from './appeal/appeal.resolver.ts';
import { AppealsReader } from './appeal/appeals.reader.ts';
import { HandleAppeal } from './appeal/handle-appeal.command.ts';
import { OpenAppeal } from './appeal/open-appeal.command.ts';
import { OwnAppeal } from './appeal/own-appeal.command.ts';
import { OwnAppealResolver } from './appeal/own-appeal.resolver.ts';
import { SendAppealNewsJob } from './appeal/send-appeal-news.job.ts';
import { WaitNoLongerJob } from './appeal/wait-no-longer.job.ts';
import { BulkRules } from './case/bulk-rules.query.ts';
import { CaseResolver } from './case/case.resolver.ts';
import { CountCases } from './case/count-cases.query.ts';
import { DecideCase } from './case/decide-case.command.ts';
import { HandleCase } from './case/handle-case.command.ts';
import { HandleCases } from './case/handle-cases.command.ts';
import { ListCases } from './case/list-cases.query.ts';
import { ShowCase } from './case/show-case.query.ts';
import { DecidedActsQuery } from './decision/decided-acts.query.ts';
import { DecisionDeskQuery } from './decision/decision-desk.query.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { MyDecisionsQuery } from './decision/my-decisions.query.ts';
import { MyDecisionsResolver } from './decision/my-decisions.resolver.ts';
import { PreviewDecision } from './decision/preview-decision.query.ts';
import { SendStatementJob } from './decision/send-statement.job.ts';
import { SendUndoingJob } from './decision/send-undoing.job.ts';
import { UndoDecision } from './decision/undo-decision.command.ts';
import { ExposureResolver } from './exposure/exposure.resolver.ts';
import { ForgetOpeningsJob } from './exposure/forget-openings.job.ts';
import { MyExposure } from './exposure/my-exposure.query.ts';
import { OpenReportedText } from './exposure/open-reported-text.command.ts';
import { MemberFileResolver } from './file/member-file.resolver.ts';
import { ShowMemberFile } from './file/show-member-file.query.ts';
import { ExportJournal } from './journal/export-journal.query.ts';
import { JournalResolver } from './journal/journal.resolver.ts';
import { ListJournal } from './journal/list-journal.query.ts';
import { Arranging } from './measure/arranging.ts';
import { ExperienceMeasure } from './measure/experience.measure.ts';
import { PostMeasure, ThreadMeasure } from './measure/forum.measures.ts';
import { Measures } from './measure/measures.ts';
import { MemberMeasure } from './measure/member.measure.ts';
import { Moderation1700000006000 } from './migrations/1700000006000-moderation.ts';
import { Decisions1700000015011 } from './migrations/1700000015011-decisions.ts';
import { Cases1700000015000 } from './migrations/1700000015000-cases.ts';
import { Appeals1700000015020 } from './migrations/1700000015020-appeals.ts';
import { DecisionsStay1700000015022 } from './migrations/1700000015022-decisions-stay.ts';
import { Transparency1700000015021 } from './migrations/1700000015021-transparency.ts';
import { ReportersToldAgain1700000017020 } from './migrations/1700000017020-reporters-told-again.ts';
import { OpinionOfOne1700000017021 } from './migrations/1700000017021-opinion-of-one.ts';
import { CasesFollow1700000017040 } from './migrations/1700000017040-cases-follow.ts';
import { DecidedActs1700000017061 } from './migrations/1700000017061-decided-acts.ts';
import { DangerWatch1700000017022 } from './migrations/1700000017022-danger-watch.ts';
import { Perhaps1700000017030 } from './migrations/1700000017030-perhaps.ts';
import { NoteResolver } from './note/note.resolver.ts';
import { SecondOpinion } from './note/second-opinion.command.ts';
import { TellAskedColleagueJob } from './note/tell-asked-colleague.job.ts';
import { WriteOnCase } from './note/write-on-case.command.ts';
import { RaiseSafetyCaseJob } from './raise/raise-safety-case.job.ts';
import { AnswerReportersJob } from './report/answer-reporters.job.ts';
import { ForgetReportPacesJob } from './report/forget-report-paces.job.ts';
import { MyReports } from './report/my-reports.query.ts';
import { MyReportsResolver } from './report/my-reports.resolver.ts';
import { OpenCase } from './report/open-case.ts';
import { ReportContent } from './report/report-content.command.ts';
import { ReportPace } from './report/report-pace.ts';
import { ReportResolver } from './report/report.resolver.ts';
import { SendReportNewsJob } from './report/send-report-news.job.ts';
import { WriteToReportersJob } from './report/write-to-reporters.job.ts';
import { ExperienceSource } from './reportable/experience.source.ts';
import { PostSource, ThreadSource } from './reportable/forum.sources.ts';
import { MemberSource } from './reportable/member.source.ts';
import { Reportables } from './reportable/reportables.ts';
import { CloseSanctionsJob } from './sanction/close-sanctions.job.ts';
import { Sanctioning } from './sanction/sanctioning.ts';
import { SaveTargets } from './targets/save-targets.command.ts';
import { TargetsReader } from './targets/targets.reader.ts';
import { TargetsResolver } from './targets/targets.resolver.ts';
import { PublishMonthsJob } from './transparency/publish-months.job.ts';
import { TransparencyQuery } from './transparency/transparency.query.ts';
import { TransparencyResolver } from './transparency/transparency.resolver.ts';
import { TellOfDangerCaseJob, WatchUnseenDangerJob } from './watch/danger-case.jobs.ts';
import { SendDangerMailJob } from './watch/send-danger-mail.job.ts';

const measures = [Arranging, ExperienceMeasure, Measures, MemberMeasure, PostMeasure, ThreadMeasure];
const reportables = [ExperienceSource, MemberSource, PostSource, Reportables, ThreadSource];
const reporting = [ForgetReportPacesJob, OpenCase, RaiseSafetyCaseJob, ReportContent, ReportPace, ReportResolver];
const reporters = [AnswerReportersJob, MyReports, MyReportsResolver, SendReportNewsJob, WriteToReportersJob];
const notes = [NoteResolver, SecondOpinion, TellAskedColleagueJob, WriteOnCase];
const exposure = [ExposureResolver, ForgetOpeningsJob, MyExposure, OpenReportedText];
const watch = [SendDangerMailJob, TellOfDangerCaseJob, WatchUnseenDangerJob];
const targets = [SaveTargets, TargetsReader, TargetsResolver];
const cases = [BulkRules, CaseResolver, CountCases, DecideCase, HandleCase, HandleCases, ListCases, ShowCase];
const decisions = [
  ...[CloseSanctionsJob, DecidedActsQuery, DecisionDeskQuery, DecisionResolver, MyDecisionsQuery, MyDecisionsResolver],
  ...[PreviewDecision, Sanctioning, SendStatementJob, SendUndoingJob, UndoDecision],
];
const appeals = [
  ...[AnswerAppeal, AppealResolver, AppealsReader, HandleAppeal, OpenAppeal],
  ...[OwnAppeal, OwnAppealResolver, SendAppealNewsJob, WaitNoLongerJob],
];
const openness = [
  ...[ExportJournal, JournalResolver, ListJournal, MemberFileResolver, ShowMemberFile],
  ...[PublishMonthsJob, TransparencyQuery, TransparencyResolver],
];

@Global()
@Module({
  providers: [
    ...measures,
    ...reportables,
    ...reporting,
    ...reporters,
    ...notes,
    ...exposure,
    ...cases,
    ...watch,
    ...targets,
    ...decisions,
    ...appeals,
    ...openness,
  ],
  exports: [ReportContent, DecideCase, HandleCase],
})
class ModerationModule {}

export const moderationFeature: Feature = {
  name: 'moderation',
  module: ModerationModule,
  entities: [],
  migrations: [
    Moderation1700000006000,
    Cases1700000015000,
    Decisions1700000015011,
    Appeals1700000015020,
    Transparency1700000015021,
    DecisionsStay1700000015022,
    ReportersToldAgain1700000017020,
    OpinionOfOne1700000017021,
    DangerWatch1700000017022,
    Perhaps1700000017030,
    CasesFollow1700000017040,
    DecidedActs1700000017061,
  ],
};
