import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { mayAdministerSafety } from '@entraide/domain-access';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { needsCheck } from '@entraide/domain-safety';
import { Access, Clock, presentOutcome } from '@entraide/server-platform';
import { EditHelplines } from './edit-helplines.command.ts';
import type { HelplineRow } from './helpline-row.ts';
import { SaveHelplineInput } from './helpline.input.ts';
import { HelplineDirectoryObject, HelplineObject, HelplinePayload } from './helpline.object.ts';
import { HelplinesReader } from './helplines.reader.ts';

@Resolver()
export class HelplineResolver {
  constructor(
    private readonly reader: HelplinesReader,
    private readonly edit: EditHelplines,
    private readonly clock: Clock,
  ) {}

  @Access('anyone')
  @Query(() => HelplineDirectoryObject, { description: 'Who helps somebody in danger, by country.' })
  async helplines(): Promise<HelplineDirectoryObject> {
    const { version, lines } = await this.reader.all();
    return { version, lines: lines.map((row) => this.toObject(row)) };
  }

  @Access('anyone')
  @Query(() => Int, {
    nullable: true,
    description: 'How many helplines have not been checked for 180 days; for administrators, null for everybody else.',
  })
  async helplinesToCheck(@Context('viewer') viewer: Viewer): Promise<number | null> {
    return mayAdministerSafety('edit_helplines', viewer) ? this.reader.toCheck() : null;
  }

  @Access('administrator')
  @Mutation(() => HelplinePayload, { description: 'Adds or changes a helpline.' })
  async saveHelpline(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: SaveHelplineInput,
  ): Promise<HelplinePayload> {
    return this.present(viewer, await this.edit.save(viewer, input));
  }

  @Access('administrator')
  @Mutation(() => HelplinePayload, { description: 'Says that a helpline was checked today.' })
  async checkHelpline(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<HelplinePayload> {
    return this.present(viewer, await this.edit.check(viewer, { id, revision }));
  }

  @Access('administrator')
  @Mutation(() => HelplinePayload, { description: 'Takes a helpline out of every page.' })
  async removeHelpline(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<HelplinePayload> {
    return this.present(viewer, await this.edit.remove(viewer, { id, revision }));
  }

  private async present(viewer: MemberViewer, outcome: Outcome<string>): Promise<HelplinePayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    if (value === null) return { helpline: null, problems };
    const row = (await this.reader.all()).lines.find(({ id }) => id === value);
    return { helpline: row ? this.toObject(row) : null, problems };
  }

  private toObject(row: HelplineRow): HelplineObject {
    return { ...row, needsCheck: needsCheck(row.checkedOn, this.clock.now()) };
  }
}
