import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, type RequestContext } from '@entraide/server-platform';
import { MailRequestPayload, presentMailRequest } from '../mail/mail-request.payload.ts';
import { SignInPayload } from '../session/session.payloads.ts';
import { SignedInPresenter } from '../session/signed-in.presenter.ts';
import { ConfirmEmailCommand } from './confirm-email.command.ts';
import { RegisterInput } from './register.input.ts';
import { RegisterMemberCommand } from './register-member.command.ts';
import { ResendConfirmationCommand } from './resend-confirmation.command.ts';

@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly registerCommand: RegisterMemberCommand,
    private readonly resendCommand: ResendConfirmationCommand,
    private readonly confirmCommand: ConfirmEmailCommand,
    private readonly presenter: SignedInPresenter,
  ) {}

  @Access('anyone')
  @Mutation(() => MailRequestPayload, { description: 'Somebody becomes a member; a mail tells them how to go on.' })
  async register(@Context() context: RequestContext, @Args('input') input: RegisterInput): Promise<MailRequestPayload> {
    const registration = { ...input, healthConsentVersion: input.healthConsentVersion ?? null };
    return presentMailRequest(await this.registerCommand.execute(registration, context.clientKey), context);
  }

  @Access('anyone')
  @Mutation(() => MailRequestPayload, { description: 'Sends the link that confirms the address again.' })
  async resendConfirmation(
    @Context() context: RequestContext,
    @Args('email') email: string,
  ): Promise<MailRequestPayload> {
    return presentMailRequest(await this.resendCommand.execute(email, context.clientKey), context);
  }

  @Access('anyone')
  @Mutation(() => SignInPayload, { description: 'Confirms the address by the mail’s link, once, and signs in.' })
  async confirmEmail(@Context() context: RequestContext, @Args('token') token: string): Promise<SignInPayload> {
    return this.presenter.present(await this.confirmCommand.execute(context.viewer, token, context.device), context);
  }
}
