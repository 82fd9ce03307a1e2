import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';

@Module({})
class EvidenceModule {}

export const evidenceFeature: Feature = { name: 'evidence', module: EvidenceModule, entities: [], migrations: [] };
