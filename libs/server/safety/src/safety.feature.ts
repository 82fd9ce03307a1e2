import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { EditHelplines } from './helpline/edit-helplines.command.ts';
import { HelplineResolver } from './helpline/helpline.resolver.ts';
import { HelplinesReader } from './helpline/helplines.reader.ts';
import { Safety1700000014010 } from './migrations/1700000014010-safety.ts';
import { ProfileLook } from './profile/profile-look.ts';
import { WritingRulesResolver } from './rules/writing-rules.resolver.ts';
import { WritingRulesStore } from './rules/writing-rules.store.ts';
import { EditWatchedTerms } from './watched-term/edit-watched-terms.command.ts';
import { ImportWatchedTerms } from './watched-term/import-watched-terms.command.ts';
import { WatchedTermResolver } from './watched-term/watched-term.resolver.ts';
import { WritingGuard } from './writing/writing-guard.ts';
import { WritingPolicyReader } from './writing/writing-policy.reader.ts';

const helplines = [EditHelplines, HelplineResolver, HelplinesReader];
const watchedTerms = [EditWatchedTerms, ImportWatchedTerms, WatchedTermResolver];
const rules = [WritingRulesResolver, WritingRulesStore];

@Global()
@Module({
  providers: [...helplines, ...watchedTerms, ...rules, ProfileLook, WritingGuard, WritingPolicyReader],
  exports: [WritingGuard],
})
class SafetyModule {}

export const safetyFeature: Feature = {
  name: 'safety',
  module: SafetyModule,
  entities: [],
  migrations: [Safety1700000014010],
};
