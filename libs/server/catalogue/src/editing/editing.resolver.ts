import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ConceptKind, MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Access, ConceptKindEnum, presentOutcome } from '@entraide/server-platform';
import { ShowConcept } from '../concept/show-concept.query.ts';
import { ConceptInput } from './concept.input.ts';
import { ConceptPayload } from './concept.payload.ts';
import { CreateConcept } from './create-concept.command.ts';
import { EditSynonyms } from './edit-synonyms.command.ts';
import { UndoConceptChange } from './undo-concept-change.command.ts';
import { UpdateConcept } from './update-concept.command.ts';

@Resolver()
export class EditingResolver {
  constructor(
    private readonly createConceptCommand: CreateConcept,
    private readonly updateConceptCommand: UpdateConcept,
    private readonly editSynonymsCommand: EditSynonyms,
    private readonly undoConceptChangeCommand: UndoConceptChange,
    private readonly showConcept: ShowConcept,
  ) {}

  @Access('administrator')
  @Mutation(() => ConceptPayload, { description: 'Adds a concept to a catalogue.' })
  async createConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @Args('kind', { type: () => ConceptKindEnum }) kind: ConceptKind,
    @Args('input') input: ConceptInput,
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.createConceptCommand.execute(viewer, { idempotencyKey, kind, input }));
  }

  @Access('administrator')
  @Mutation(() => ConceptPayload, {
    description: 'Changes a concept. Imports and new versions leave alone what was changed by hand.',
  })
  async updateConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was edited.' }) revision: number,
    @Args('input') input: ConceptInput,
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.updateConceptCommand.execute(viewer, { id, revision, input }));
  }

  @Access('moderator')
  @Mutation(() => ConceptPayload, { description: 'Changes the other names of a concept and nothing else.' })
  async editConceptSynonyms(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was edited.' }) revision: number,
    @Args('synonymsEn', { type: () => [String] }) en: string[],
    @Args('synonymsFr', { type: () => [String] }) fr: string[],
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.editSynonymsCommand.execute(viewer, { id, revision, synonyms: { en, fr } }));
  }

  @Access('moderator')
  @Mutation(() => ConceptPayload, { description: 'Takes the newest change of a concept’s texts back.' })
  async undoConceptChange(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was seen.' }) revision: number,
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.undoConceptChangeCommand.execute(viewer, id, revision));
  }

  private async present(viewer: MemberViewer, outcome: Outcome<string>): Promise<ConceptPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { concept: value === null ? null : await this.showConcept.execute(viewer, { id: value }), problems };
  }
}
