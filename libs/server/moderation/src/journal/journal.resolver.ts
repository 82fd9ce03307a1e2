import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, type Page, PageArgs } from '@entraide/server-platform';
import { JournalConnection, type JournalEntryObject } from './journal-entry.object.ts';
import { ListJournal } from './list-journal.query.ts';

@Resolver()
export class JournalResolver {
  constructor(private readonly listJournal: ListJournal) {}

  @Access('administrator')
  @Query(() => JournalConnection, { description: 'Everything done in office, newest first. It can only be added to.' })
  journal(@Args() page: PageArgs): Promise<Page<JournalEntryObject>> {
    return this.listJournal.execute(page);
  }
}
