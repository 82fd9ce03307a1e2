export { evidenceFeature } from './evidence.feature.ts';
export { RefreshEvidence, type RefreshReport } from './refresh/refresh-evidence.command.ts';
export { type ReportedTreatments, reportedTreatmentsColumn } from './reading/reported-treatments.column.ts';
