import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConsentKind } from '@entraide/domain-access';
import type { Language, MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, notFound, presentOutcome } from '@entraide/server-platform';
import { ConsentKindEnum, GiveConsentInput } from '../consent/consent.object.ts';
import { GiveConsentCommand } from '../consent/give-consent.command.ts';
import { WithdrawConsentCommand } from '../consent/withdraw-consent.command.ts';
import { signedIn } from '../session/own-account.ts';
import { MySettingsQuery } from './my-settings.query.ts';
import { UpdateProfileInput, UpdateSettingsInput } from './settings.inputs.ts';
import { ProfilePayload, SettingsObject, SettingsPayload } from './settings.object.ts';
import { UpdateProfileCommand } from './update-profile.command.ts';
import { UpdateSettingsCommand } from './update-settings.command.ts';

@Resolver()
export class SettingsResolver {
  constructor(
    private readonly settings: MySettingsQuery,
    private readonly updateSettingsCommand: UpdateSettingsCommand,
    private readonly updateProfileCommand: UpdateProfileCommand,
    private readonly giveConsentCommand: GiveConsentCommand,
    private readonly withdrawConsentCommand: WithdrawConsentCommand,
  ) {}

  @Access('member')
  @Query(() => SettingsObject, { description: 'What the viewer has chosen.' })
  async mySettings(@Context('viewer') viewer: Viewer): Promise<SettingsObject> {
    const settings = await this.settings.execute(signedIn(viewer));
    if (!settings) throw notFound();
    return settings;
  }

  @Access('member')
  @Mutation(() => SettingsPayload, { description: 'Changes language, look and mails.' })
  async updateSettings(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: UpdateSettingsInput,
  ): Promise<SettingsPayload> {
    const member = signedIn(viewer);
    const outcome = await this.updateSettingsCommand.execute(member, input);
    return this.present(outcome, member, input.language ?? member.language);
  }

  @Access('member')
  @Mutation(() => ProfilePayload, { description: 'Changes what others read about the viewer, and who does.' })
  async updateProfile(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: UpdateProfileInput,
  ): Promise<ProfilePayload> {
    const member = signedIn(viewer);
    const outcome = await this.updateProfileCommand.execute(member, input);
    return { ...(await this.present(outcome, member)), opensHelp: outcome.ok && outcome.value.opensHelp };
  }

  @Access('member')
  @Mutation(() => SettingsPayload, { description: 'Agrees to the text now shown.' })
  async giveConsent(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: GiveConsentInput,
  ): Promise<SettingsPayload> {
    const member = signedIn(viewer);
    const given = { ...input, language: member.language };
    return this.present(await this.giveConsentCommand.execute(member, given), member);
  }

  @Access('member')
  @Mutation(() => SettingsPayload, { description: 'Takes an agreement back, at once.' })
  async withdrawConsent(
    @Context('viewer') viewer: Viewer,
    @Args('kind', { type: () => ConsentKindEnum }) kind: ConsentKind,
  ): Promise<SettingsPayload> {
    const member = signedIn(viewer);
    return this.present(await this.withdrawConsentCommand.execute(member, kind), member);
  }

  private async present(
    outcome: Outcome<unknown>,
    viewer: MemberViewer,
    language: Language = viewer.language,
  ): Promise<SettingsPayload> {
    const { problems } = presentOutcome(outcome, language);
    return { settings: outcome.ok ? await this.settings.execute(viewer) : null, problems };
  }
}
