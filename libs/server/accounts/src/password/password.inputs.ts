import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class ChangePasswordInput {
  @Field() currentPassword: string;
  @Field({ description: '12 to 256 characters that are not easy to guess.' }) newPassword: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'From the link of the mail.' }) token: string;
  @Field({ description: '12 to 256 characters that are not easy to guess.' }) newPassword: string;
}
