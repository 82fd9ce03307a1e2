import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ConceptKind, Language } from '@entraide/domain-kernel';
import { ConceptKindEnum, LanguageEnum } from '@entraide/server-platform';

@ObjectType('ConceptLink', { description: 'A condition, symptom or treatment as far as a link to it needs.' })
export class ConceptLinkObject {
  @Field(() => ID) id: string;
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field({ description: 'Its part of the address, unique among its kind.' }) slug: string;
  @Field({ description: 'The everyday name if there is one, else the label, in the reader’s language if possible.' })
  name: string;
  @Field(() => LanguageEnum, { description: 'The language of its name: the other one where the reader’s has none.' })
  nameLanguage: Language;
  @Field({ description: 'The medical name, in the reader’s language if possible.' }) label: string;
}
