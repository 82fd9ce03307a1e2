export { evidenceFeature } from './evidence.feature.ts';
export { RefreshEvidence, type RefreshReport } from './refresh/refresh-evidence.command.ts';
