export { DecideCase } from './case/decide-case.command.ts';
export { HandleCase } from './case/handle-case.command.ts';
export { moderationFeature } from './moderation.feature.ts';
export { ReportContent } from './report/report-content.command.ts';
