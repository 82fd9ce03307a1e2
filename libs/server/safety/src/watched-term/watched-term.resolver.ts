import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Access, Database, presentOutcome } from '@entraide/server-platform';
import { EditWatchedTerms } from './edit-watched-terms.command.ts';
import { ImportWatchedTerms } from './import-watched-terms.command.ts';
import { type WatchedTermRow, watchedTermColumns } from './watched-term-row.ts';
import { tableOfTerms } from './watched-term-table.ts';
import {
  SaveWatchedTermInput,
  WatchedTermImportPayload,
  WatchedTermObject,
  WatchedTermPayload,
} from './watched-term.object.ts';

@Resolver()
export class WatchedTermResolver {
  constructor(
    private readonly database: Database,
    private readonly edit: EditWatchedTerms,
    private readonly importing: ImportWatchedTerms,
  ) {}

  @Access('administrator')
  @Query(() => [WatchedTermObject], { description: 'Every watched term by its words; never more than 500.' })
  watchedTerms(): Promise<WatchedTermObject[]> {
    return this.rows();
  }

  @Access('administrator')
  @Query(() => String, { description: 'Every watched term as a table of comma-separated values.' })
  async watchedTermsTable(): Promise<string> {
    return tableOfTerms(await this.rows());
  }

  @Access('administrator')
  @Mutation(() => WatchedTermPayload, { description: 'Adds or changes a watched term, in force at once.' })
  async saveWatchedTerm(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: SaveWatchedTermInput,
  ): Promise<WatchedTermPayload> {
    return present(viewer, await this.edit.save(viewer, input));
  }

  @Access('administrator')
  @Mutation(() => WatchedTermPayload, { description: 'Watches a term no more.' })
  async removeWatchedTerm(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<WatchedTermPayload> {
    return { ...present(viewer, await this.edit.remove(viewer, { id, revision })), term: null };
  }

  @Access('administrator')
  @Mutation(() => WatchedTermImportPayload, {
    description: 'Takes in a table of watched terms, all of it or nothing; terms it does not name stay.',
  })
  async importWatchedTerms(
    @Context('viewer') viewer: MemberViewer,
    @Args('table', { description: 'words, language (en, fr, any), effect, beginnings (yes, no), note.' }) table: string,
  ): Promise<WatchedTermImportPayload> {
    const { value, problems } = presentOutcome(await this.importing.execute(viewer, table), viewer.language);
    return { added: value?.added ?? 0, changed: value?.changed ?? 0, problems };
  }

  private rows(): Promise<WatchedTermRow[]> {
    return this.database.query<WatchedTermRow>(`select ${watchedTermColumns} from watched_term order by key, id`);
  }
}

function present(viewer: MemberViewer, outcome: Outcome<WatchedTermRow>): WatchedTermPayload {
  const { value, problems } = presentOutcome(outcome, viewer.language);
  return { term: value, problems };
}
