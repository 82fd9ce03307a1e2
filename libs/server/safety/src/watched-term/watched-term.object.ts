import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { type WatchedEffect, watchedEffects } from '@entraide/domain-safety';
import { LanguageEnum, ProblemObject, graphqlEnum } from '@entraide/server-platform';

export const WatchedEffectEnum = graphqlEnum(
  'WatchedEffect',
  watchedEffects,
  'What follows when a watched term stands in a text: it waits for a moderator, moderators are told, or help is shown.',
);

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class WatchedTermFields {
  @Field({ description: 'A word or phrase, 2 to 80 characters; case and accents make no difference.' }) words: string;
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Only in texts of this language; in every text when null.',
  })
  language?: Language | null;
  @Field(() => WatchedEffectEnum) effect: WatchedEffect;
  @Field({ description: 'Whether longer words that begin alike count too.' }) matchesBeginnings: boolean;
  @Field({ description: 'Why it is watched, for other administrators; at most 300 characters.' }) note: string;
}

@ObjectType('WatchedTerm', { description: 'A word or phrase that administrators look out for.' })
export class WatchedTermObject extends WatchedTermFields {
  @Field(() => ID) id: string;
  @Field(() => Int) revision: number;
}

@InputType({ description: 'A watched term as it would be.' })
export class WatchedTermInput extends WatchedTermFields {}

@InputType({ description: 'A whole watched term: without an id a new one.' })
export class SaveWatchedTermInput extends WatchedTermFields {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was edited; needed with an id.' })
  revision?: number | null;
}

@ObjectType()
export class WatchedTermPayload {
  @Field(() => WatchedTermObject, { nullable: true, description: 'Null after it was removed.' })
  term: WatchedTermObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType({ description: 'What an import did. With problems, nothing at all was written.' })
export class WatchedTermImportPayload {
  @Field(() => Int) added: number;
  @Field(() => Int) changed: number;
  @Field(() => [ProblemObject], { description: 'One for each line that cannot be read, at most 50.' })
  problems: ProblemObject[];
}
