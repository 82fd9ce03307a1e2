import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ContentWarning, Language } from '@entraide/domain-kernel';
import { type ReportableKind } from '@entraide/domain-moderation';
import { excerptOf } from '@entraide/domain-text';
import { ContentWarningEnum, LanguageEnum } from '@entraide/server-platform';
import { ReportableKindEnum } from '../moderation.enums.ts';
import type { Reportable } from '../reportable/reportable.ts';

@ObjectType('Reportable', { description: 'A thing that the viewer may report, as they are shown it before they do.' })
export class ReportableObject {
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field({ description: 'Its first words, at most 280 characters.' }) excerpt: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
  @Field(() => String, { nullable: true, description: 'The pseudonym shown with it; null for a former member.' })
  authorName: string | null;
}

export const toReportableObject = ({ target, snapshot }: Reportable): ReportableObject => ({
  kind: target.kind,
  id: target.id,
  title: snapshot.title,
  excerpt: excerptOf(snapshot.tree, 280),
  language: snapshot.language,
  warnings: [...snapshot.warnings],
  authorName: snapshot.authorName,
});
