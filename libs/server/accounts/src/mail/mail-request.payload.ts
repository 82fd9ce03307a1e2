import { Field, ObjectType } from '@nestjs/graphql';
import type { Outcome } from '@entraide/domain-kernel';
import { ProblemObject, type RequestContext, presentOutcome } from '@entraide/server-platform';

@ObjectType({
  description: 'The same whether the address has an account or not: what there is to say stands in the mail.',
})
export class MailRequestPayload {
  @Field(() => String, { nullable: true, description: 'The address a mail is on its way to; null with problems.' })
  mailSentTo: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

/** The payload of every request for a mail. */
export function presentMailRequest(outcome: Outcome<{ email: string }>, context: RequestContext): MailRequestPayload {
  const { value, problems } = presentOutcome(outcome, context.viewer.language);
  return { mailSentTo: value?.email ?? null, problems };
}
