import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { notFound } from '@entraide/server-platform';
import { FoundRowsReader } from '../finding/found-rows.reader.ts';
import { SearchAdministration } from '../following/search-administration.ts';
import { readableDocument } from './readable-documents.ts';
import { factsOf } from './search-facts.ts';
import type { SearchStateObject } from './search-state.objects.ts';

/** How search is, with links to refused documents as far as the reader may read them. */
@Injectable()
export class ShowSearchState {
  constructor(
    private readonly administration: SearchAdministration,
    private readonly rows: FoundRowsReader,
  ) {}

  /** At most ten statements, whatever is set apart, and one question to the engine. */
  async execute(viewer: Viewer): Promise<SearchStateObject> {
    if (!mayCurateSearch('read_state', viewer)) throw notFound();
    const report = await this.administration.status();
    const hits = report.apart.map(({ kind, id }) => ({ kind, id }));
    const rows = await this.rows.read(viewer, { hits, conceptIds: [], countedIds: [], communityIds: [], door: 'page' });
    return {
      ...factsOf(report),
      apart: report.apart.map((document) => ({ ...document, readable: readableDocument(document, rows) })),
    };
  }
}
