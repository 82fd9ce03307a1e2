import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type ProfileReader, profileReaders } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { LanguageEnum, RichTextScalar, graphqlEnum } from '@entraide/server-platform';

export const ProfileReaderEnum = graphqlEnum<ProfileReader>(
  'ProfileReader',
  profileReaders,
  'How near somebody is to the member whose profile they read.',
);

@ObjectType('MemberProfile', { description: 'A member as this reader may see them; what they may not see is null.' })
export class MemberProfileObject {
  @Field(() => ID) id: string;
  @Field() pseudonym: string;
  @Field({ description: 'To the month: the first of it, in UTC.' }) memberSince: Date;
  @Field(() => RichTextScalar, { nullable: true, description: 'Null also when there is nothing.' })
  about: RichText | null;
  @Field(() => LanguageEnum, { description: 'In which they write.' }) language: Language;
  @Field(() => [ID], { nullable: true, description: 'Communities they are a member of; null when not shown.' })
  communityIds: string[] | null;
  @Field(() => ProfileReaderEnum, { description: 'As whom the fields are shown.' }) seenAs: ProfileReader;
  @Field({ description: 'Whether it is the viewer’s own.' }) isViewer: boolean;
  @Field() viewerCanEdit: boolean;
}
