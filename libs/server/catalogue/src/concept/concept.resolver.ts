import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { ConceptKind, Viewer } from '@entraide/domain-kernel';
import { Access, ConceptKindEnum, type Page, PageArgs } from '@entraide/server-platform';
import { ConceptEntryConnection, ConceptEntryObject, ConceptObject } from './concept.object.ts';
import { FindConceptOptions } from './find-concept-options.query.ts';
import { ListConcepts } from './list-concepts.query.ts';
import { ShowConcept } from './show-concept.query.ts';

@Resolver()
export class ConceptResolver {
  constructor(
    private readonly showConcept: ShowConcept,
    private readonly listConcepts: ListConcepts,
    private readonly findConceptOptions: FindConceptOptions,
  ) {}

  @Access('anyone')
  @Query(() => ConceptObject, {
    nullable: true,
    description: 'A concept by its address. The address of a merged concept gives the one it became.',
  })
  concept(
    @Context('viewer') viewer: Viewer,
    @Args('kind', { type: () => ConceptKindEnum }) kind: ConceptKind,
    @Args('slug') slug: string,
  ): Promise<ConceptObject | null> {
    return this.showConcept.execute(viewer, { kind, slug });
  }

  @Access('anyone')
  @Query(() => ConceptEntryConnection, {
    description: 'A catalogue in the alphabetical order of the reader’s language.',
  })
  concepts(
    @Context('viewer') viewer: Viewer,
    @Args() { first, after }: PageArgs,
    @Args('kind', { type: () => ConceptKindEnum }) kind: ConceptKind,
    @Args('text', { type: () => String, nullable: true, description: 'The beginning of a word of a name.' })
    text?: string | null,
    @Args('from', { type: () => String, nullable: true, description: 'Where in the alphabet to begin.' })
    from?: string | null,
    @Args('isGroup', {
      type: () => Boolean,
      nullable: true,
      description: 'Only groups, or no groups.',
    })
    isGroup?: boolean | null,
    @Args('isCommon', {
      type: () => Boolean,
      nullable: true,
      description: 'Only what people often talk about, or only what imports of public catalogues brought.',
    })
    isCommon?: boolean | null,
  ): Promise<Page<ConceptEntryObject>> {
    return this.listConcepts.execute(viewer, { kind, text, from, isGroup, isCommon, first, after });
  }

  @Access('anyone')
  @Query(() => [ConceptEntryObject], {
    description: 'What a picker offers for a text: names in both languages, nearest first, typing errors forgiven.',
  })
  conceptOptions(
    @Context('viewer') viewer: Viewer,
    @Args('kind', { type: () => ConceptKindEnum }) kind: ConceptKind,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: '1 to 20.' }) first: number,
    @Args('includesGroups', { defaultValue: false, description: 'Also concepts that stand for a group.' })
    includesGroups: boolean,
  ): Promise<ConceptEntryObject[]> {
    return this.findConceptOptions.execute(viewer, { kind, text, first, includesGroups });
  }
}
