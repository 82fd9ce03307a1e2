import { Field, InputType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum } from '@entraide/server-platform';

@InputType()
export class RegisterInput {
  @Field({ description: '3 to 24 Latin letters, digits, hyphens or underscores; everybody sees it.' })
  pseudonym: string;
  @Field({ description: 'Nobody sees it.' }) email: string;
  @Field({ description: '12 to 256 characters that are not easy to guess.' }) password: string;
  @Field({ description: 'Month of birth as YYYY-MM; only a minor’s coming of age is kept.' }) birth: string;
  @Field(() => LanguageEnum, { description: 'Of the site and of mails.' }) language: Language;
  @Field(() => String, {
    nullable: true,
    description: 'Version of the text on health data they agreed to; null when they did not.',
  })
  healthConsentVersion?: string | null;
}
