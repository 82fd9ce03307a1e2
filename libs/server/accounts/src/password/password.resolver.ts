import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, type RequestContext } from '@entraide/server-platform';
import { MailRequestPayload, presentMailRequest } from '../mail/mail-request.payload.ts';
import { signedIn } from '../session/own-account.ts';
import { SignInPayload } from '../session/session.payloads.ts';
import { SignedInPresenter } from '../session/signed-in.presenter.ts';
import { ChangePasswordCommand } from './change-password.command.ts';
import { ChangePasswordInput, ResetPasswordInput } from './password.inputs.ts';
import { RequestPasswordResetCommand } from './request-password-reset.command.ts';
import { ResetPasswordCommand } from './reset-password.command.ts';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly requestCommand: RequestPasswordResetCommand,
    private readonly resetCommand: ResetPasswordCommand,
    private readonly changeCommand: ChangePasswordCommand,
    private readonly presenter: SignedInPresenter,
  ) {}

  @Access('anyone')
  @Mutation(() => MailRequestPayload, { description: 'Sends a link for a new password, good for one hour.' })
  async requestPasswordReset(
    @Context() context: RequestContext,
    @Args('email') email: string,
  ): Promise<MailRequestPayload> {
    return presentMailRequest(await this.requestCommand.execute(email, context.clientKey), context);
  }

  @Access('anyone')
  @Mutation(() => SignInPayload, { description: 'Sets a new password by the mail’s link, once, and signs in.' })
  async resetPassword(
    @Context() context: RequestContext,
    @Args('input') input: ResetPasswordInput,
  ): Promise<SignInPayload> {
    return this.presenter.present(await this.resetCommand.execute(input, context.device), context);
  }

  @Access('member')
  @Mutation(() => SignInPayload, { description: 'Changes the viewer’s password and signs out every other device.' })
  async changePassword(
    @Context() context: RequestContext,
    @Args('input') input: ChangePasswordInput,
  ): Promise<SignInPayload> {
    const viewer = signedIn(context.viewer);
    return this.presenter.present(await this.changeCommand.execute(viewer, input, context.device), context);
  }
}
