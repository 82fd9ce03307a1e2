import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs } from '@entraide/server-platform';
import { ExportJournal } from './export-journal.query.ts';
import {
  JournalConnection,
  type JournalEntryObject,
  JournalFilter,
  JournalRecordConnection,
  type JournalRecordObject,
} from './journal-entry.object.ts';
import { ListJournal } from './list-journal.query.ts';

const filterArgument = { type: () => JournalFilter, nullable: true };

@Resolver()
export class JournalResolver {
  constructor(
    private readonly listJournal: ListJournal,
    private readonly exportJournal: ExportJournal,
  ) {}

  @Access('administrator')
  @Query(() => JournalConnection, { description: 'Everything done in office, newest first. It can only be added to.' })
  journal(
    @Context('viewer') viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', filterArgument) filter?: JournalFilter | null,
  ): Promise<Page<JournalEntryObject>> {
    return this.listJournal.execute(viewer, filter ?? {}, page);
  }

  @Access('administrator')
  @Query(() => JournalRecordConnection, {
    description: 'The journal as records, a thousand at once. Beginning an export is written into the journal.',
  })
  journalExport(
    @Context('viewer') viewer: Viewer,
    @Args('filter', filterArgument) filter?: JournalFilter | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor after which to go on.' })
    after?: string | null,
  ): Promise<Page<JournalRecordObject>> {
    return this.exportJournal.execute(viewer, filter ?? {}, after ?? null);
  }
}
