import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '@entraide/server-platform';
import { TransparencyObject } from './transparency.object.ts';
import { TransparencyQuery } from './transparency.query.ts';

@Resolver()
export class TransparencyResolver {
  constructor(private readonly transparency: TransparencyQuery) {}

  @Access('anyone')
  @Query(() => TransparencyObject, {
    name: 'transparency',
    description: 'What moderation did in each month that is over. No number under five, nothing about a person.',
  })
  shown(): Promise<TransparencyObject> {
    return this.transparency.execute();
  }
}
