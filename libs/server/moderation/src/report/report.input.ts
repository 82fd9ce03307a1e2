import { Field, ID, InputType } from '@nestjs/graphql';
import type { ReportReason } from '@entraide/domain-kernel';
import { type ReportableKind, moderationSettings } from '@entraide/domain-moderation';
import { ReportReasonEnum } from '@entraide/server-platform';
import { ReportableKindEnum } from '../moderation.enums.ts';

@InputType()
export class ReportInput {
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => ID) id: string;
  @Field(() => ReportReasonEnum) reason: ReportReason;
  @Field({
    defaultValue: '',
    description: `What the moderators should know, at most ${moderationSettings.noteMaxCharacters} characters.`,
  })
  note: string;
  @Field(() => ID, { description: 'A uuid of this report: sent again, it is the same report.' })
  idempotencyKey: string;
}
