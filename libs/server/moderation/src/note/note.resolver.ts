import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { CasePayload } from '../case/case.object.ts';
import type { CaseStanding } from '../case/handle-case.command.ts';
import { WriteOnCase } from './write-on-case.command.ts';
import { CaseNotePayload } from './case-note.object.ts';
import {
  AskOpinionInput,
  CaseNoteInput,
  GiveOpinionInput,
  PassOpinionInput,
  ReportersMessageInput,
} from './note.inputs.ts';
import { SecondOpinion } from './second-opinion.command.ts';

@Resolver()
export class NoteResolver {
  constructor(
    private readonly writeOnCase: WriteOnCase,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  @Access('moderator')
  @Mutation(() => CaseNotePayload, { description: 'Writes a note on a case for colleagues.' })
  async addCaseNote(@Context('viewer') viewer: Viewer, @Args('input') input: CaseNoteInput): Promise<CaseNotePayload> {
    return toNotePayload(await this.writeOnCase.note(viewer, input), viewer);
  }

  @Access('moderator')
  @Mutation(() => CaseNotePayload, {
    description: 'Writes to the members who reported. They get it by mail and among their reports; visitors do not.',
  })
  async writeToReporters(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: ReportersMessageInput,
  ): Promise<CaseNotePayload> {
    return toNotePayload(await this.writeOnCase.message(viewer, input), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, {
    description: 'Asks a colleague, or all, for a second opinion; the case waits for it.',
  })
  async askOpinion(@Context('viewer') viewer: Viewer, @Args('input') input: AskOpinionInput): Promise<CasePayload> {
    return toCasePayload(await this.secondOpinion.ask(viewer, input), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, {
    description: 'Passes a question that the viewer was asked on to another colleague, or to all.',
  })
  async passOpinion(@Context('viewer') viewer: Viewer, @Args('input') input: PassOpinionInput): Promise<CasePayload> {
    return toCasePayload(await this.secondOpinion.pass(viewer, input), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, { description: 'Gives a second opinion on a case that somebody else holds.' })
  async giveOpinion(@Context('viewer') viewer: Viewer, @Args('input') input: GiveOpinionInput): Promise<CasePayload> {
    return toCasePayload(await this.secondOpinion.give(viewer, input, input.advice), viewer);
  }
}

function toNotePayload(outcome: Outcome<string>, viewer: Viewer): CaseNotePayload {
  const { value, problems } = presentOutcome(outcome, viewer.language);
  return { noteId: value, problems };
}

function toCasePayload(outcome: Outcome<CaseStanding>, viewer: Viewer): CasePayload {
  const { value, problems } = presentOutcome(outcome, viewer.language);
  return { moderationCase: value, problems };
}
