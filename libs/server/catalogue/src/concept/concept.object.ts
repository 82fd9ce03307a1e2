import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConceptKind, Language, TreatmentKind } from '@entraide/domain-kernel';
import { ConceptKindEnum, LanguageEnum, TreatmentKindEnum, connectionOf } from '@entraide/server-platform';
import { ConceptLinkObject } from './concept-link.object.ts';

@ObjectType('ConceptCode', { description: 'A concept’s code in a classification.' })
export class ConceptCodeObject {
  @Field({ description: '`icd10`, `mesh`, `orphanet`, `doid`, `symp`, `hpo`, `atc`, `bdpm` or `icd10cm`.' })
  system: string;
  @Field() code: string;
}

@ObjectType('ConceptText', { description: 'What is written about a concept in one language, without fallback.' })
export class ConceptTextObject {
  @Field(() => LanguageEnum) language: Language;
  @Field(() => String, { nullable: true }) label: string | null;
  @Field(() => String, { nullable: true }) everyday: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => [String]) synonyms: string[];
}

@ObjectType('ConceptEntry', { description: 'A concept as a line of a list.' })
export class ConceptEntryObject extends ConceptLinkObject {
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => TreatmentKindEnum, { nullable: true }) treatmentKind: TreatmentKind | null;
  @Field({ description: 'Whether it stands for a group of others, and is never the subject of an experience.' })
  isGroup: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The other name that was found for the text; null when it is the name or the label.',
  })
  matchedName: string | null;
}

@ObjectType('Concept', { description: 'A condition, symptom or treatment: its names, codes and place among others.' })
export class ConceptObject {
  @Field(() => ID) id: string;
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field() slug: string;
  @Field({ description: 'The everyday name if there is one, else the label, in the reader’s language if possible.' })
  name: string;
  @Field({ description: 'The medical name, in the reader’s language if possible.' }) label: string;
  @Field(() => String, { nullable: true, description: 'The name people use, in the reader’s language.' })
  everyday: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => [String], { description: 'Other names in the reader’s language.' }) synonyms: string[];
  @Field(() => [ConceptTextObject], { description: 'What is written in each language.' }) texts: ConceptTextObject[];
  @Field(() => [ConceptCodeObject]) codes: ConceptCodeObject[];
  @Field(() => TreatmentKindEnum, { nullable: true }) treatmentKind: TreatmentKind | null;
  @Field({ description: 'Whether it stands for a group of others, and is never the subject of an experience.' })
  isGroup: boolean;
  @Field(() => [ConceptLinkObject]) parents: ConceptLinkObject[];
  @Field(() => [ConceptLinkObject], { description: 'The first 100 by name.' }) children: ConceptLinkObject[];
  @Field(() => Int, { description: 'How many children there are in all.' }) childCount: number;
  @Field(() => Int, { description: 'To be sent back with a change, so that no other change is lost.' })
  revision: number;
  @Field() viewerCanEdit: boolean;
  @Field({ description: 'Change its other names, merge it, answer proposals.' }) viewerCanCurate: boolean;
  @Field({ description: 'Whether its newest change can be taken back, by who may curate.' }) viewerCanUndo: boolean;
}

export const ConceptEntryConnection = connectionOf(ConceptEntryObject, 'ConceptEntry');
