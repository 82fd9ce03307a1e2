import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConceptKind } from '@entraide/domain-kernel';
import { ConceptKindEnum, ProblemObject, type SearchKind, graphqlEnum, searchKinds } from '@entraide/server-platform';

export const SearchDocumentKindEnum = graphqlEnum('SearchDocumentKind', searchKinds, 'What an entry of the index is.');

@ObjectType('SearchDocumentCount', { description: 'How many entries of a kind the indexes hold.' })
export class DocumentCountObject {
  @Field(() => SearchDocumentKindEnum) kind: SearchKind;
  @Field(() => Int, { description: 'In the index of the database, which is written first and always.' })
  inDatabase: number;
  @Field(() => Int, { nullable: true, description: 'In the search engine; null where none is set or it is away.' })
  inEngine: number | null;
}

@ObjectType('SearchCheck', { description: 'What the last comparison of an index with what it was made from came to.' })
export class SearchCheckObject {
  @Field({ description: 'Whether it is the search engine’s; else it is the database’s.' }) isOfEngine: boolean;
  @Field() checkedAt: Date;
  @Field(() => Int) missing: number;
  @Field(() => Int) outdated: number;
  @Field(() => Int) surplus: number;
}

@ObjectType('ReadableDocument', { description: 'Where the reader may look at what an entry stands for.' })
export class ReadableDocumentObject {
  @Field(() => ID, { description: 'Of the thread, post, experience, concept or community.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Its name or title; an experience has none.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'The words of its address.' }) slug: string | null;
  @Field(() => ConceptKindEnum, { nullable: true }) conceptKind: ConceptKind | null;
}

@ObjectType('DocumentApart', {
  description: 'An entry that the search engine has refused, and that waits for somebody.',
})
export class DocumentApartObject {
  @Field(() => SearchDocumentKindEnum) kind: SearchKind;
  @Field(() => ID) id: string;
  @Field({ description: 'The engine’s code for the reason; never words of the entry.' }) fault: string;
  @Field() firstFailedAt: Date;
  @Field() lastFailedAt: Date;
  @Field(() => ReadableDocumentObject, { nullable: true, description: 'Null for what the reader may not read.' })
  readable: ReadableDocumentObject | null;
}

@ObjectType('SearchHealth', { description: 'How search is.' })
export class SearchStateObject {
  @Field({ description: 'The engine that answers now: postgresql or meilisearch.' }) answering: string;
  @Field({ description: 'Whether a search engine is set beside the database.' }) hasEngine: boolean;
  @Field({ description: 'Whether an engine is set and the database answers all the same.' }) isReduced: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when, where the engine is behind or not filled; null when it only just failed to answer.',
  })
  reducedSince: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the engine did not answer just now, as a code.' })
  engineFault: string | null;
  @Field(() => String, { nullable: true, description: 'Why it could not be told of changes last, as a code.' })
  writingFault: string | null;
  @Field({ description: 'Whether the engine has been given every entry since it was set or wiped.' })
  isComplete: boolean;
  @Field(() => Int, { description: 'Changes that the engine has yet to be told.' }) waiting: number;
  @Field(() => Date, { nullable: true, description: 'When the oldest of them happened.' }) waitingSince: Date | null;
  @Field(() => [DocumentCountObject]) documents: DocumentCountObject[];
  @Field(() => [SearchCheckObject], { description: 'Every night; none before the first one.' })
  checks: SearchCheckObject[];
  @Field(() => Int, { description: 'How many entries are set apart.' }) apartCount: number;
  @Field(() => [DocumentApartObject], { description: 'The first hundred of them.' }) apart: DocumentApartObject[];
}

@ObjectType('RetrySearchDocumentsPayload')
export class RetryDocumentsPayload {
  @Field(() => Int, { description: 'How many entries the engine is told of again.' }) retried: number;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
