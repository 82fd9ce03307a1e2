import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ViewerObject } from './viewer.object.ts';

@ObjectType({ description: 'Who is signed in after it; null with problems, or when nobody is.' })
export class SignInPayload {
  @Field(() => ViewerObject, { nullable: true }) viewer: ViewerObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class SignOutPayload {
  @Field() isSignedOut: boolean;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class EndSessionPayload {
  @Field(() => ID, { nullable: true }) endedSessionId: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
