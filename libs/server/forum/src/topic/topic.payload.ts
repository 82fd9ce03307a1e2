import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { TopicObject } from './topic.object.ts';

@ObjectType()
export class TopicPayload {
  @Field(() => TopicObject, { nullable: true }) topic: TopicObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class TopicsPayload {
  @Field(() => [TopicObject], { nullable: true, description: 'All of them, in their order.' }) topics:
    TopicObject[] | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
