import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { EvidencePresenter } from './figures/evidence.presenter.ts';
import { EvidenceListsResolver } from './lists/evidence-lists.resolver.ts';
import { ListSideEffectEvidence } from './lists/list-side-effect-evidence.query.ts';
import { ListSummaries } from './lists/list-summaries.query.ts';
import { Evidence1700000011000 } from './migrations/1700000011000-evidence.ts';
import { CellReader } from './reading/cell.reader.ts';
import { CompareEvidence } from './reading/compare-evidence.query.ts';
import { DownloadEvidence } from './reading/download-evidence.query.ts';
import { EvidenceResolver } from './reading/evidence.resolver.ts';
import { ShowEvidence } from './reading/show-evidence.query.ts';
import { CellCounter } from './refresh/cell-counter.ts';
import { RefreshEvidence } from './refresh/refresh-evidence.command.ts';
import { RefreshEvidenceJob } from './refresh/refresh-evidence.job.ts';
import { RefreshWhenDueJob } from './refresh/refresh-when-due.job.ts';

const reading = [CellReader, CompareEvidence, DownloadEvidence, EvidencePresenter, EvidenceResolver, ShowEvidence];
const refreshing = [CellCounter, RefreshEvidenceJob, RefreshWhenDueJob];
const lists = [EvidenceListsResolver, ListSideEffectEvidence, ListSummaries];

@Global()
@Module({ providers: [...reading, ...lists, ...refreshing, RefreshEvidence], exports: [RefreshEvidence] })
class EvidenceModule {}

export const evidenceFeature: Feature = {
  name: 'evidence',
  module: EvidenceModule,
  entities: [],
  migrations: [Evidence1700000011000],
};
