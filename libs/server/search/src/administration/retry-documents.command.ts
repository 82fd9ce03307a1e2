import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, Journal, type SearchDocumentKey, outcomeOf, refuse } from '@entraide/server-platform';
import { SearchAdministration } from '../following/search-administration.ts';
import { isId } from '../vocabulary/synonym-row.ts';

/** Has the search engine told again of documents that it refused. */
@Injectable()
export class RetryDocuments {
  constructor(
    private readonly database: Database,
    private readonly administration: SearchAdministration,
    private readonly journal: Journal,
  ) {}

  one(viewer: MemberViewer, key: SearchDocumentKey): Promise<Outcome<number>> {
    return this.retry(viewer, () => Promise.resolve(isId(key.id) ? [key] : []));
  }

  /** The first hundred: what they have in common is then known. */
  all(viewer: MemberViewer): Promise<Outcome<number>> {
    return this.retry(viewer, async () => (await this.administration.status()).apart);
  }

  private retry(viewer: MemberViewer, wanted: () => Promise<readonly SearchDocumentKey[]>): Promise<Outcome<number>> {
    return outcomeOf(async () => {
      if (!mayCurateSearch('retry_documents', viewer)) refuse('not_found');
      const retried = await this.administration.retry(await wanted());
      if (retried.length === 0) refuse('not_found');
      await this.tell(viewer, retried);
      return retried.length;
    });
  }

  private tell({ memberId }: MemberViewer, [first, ...others]: readonly SearchDocumentKey[]): Promise<void> {
    return this.database.inTransaction('system', async (transaction) => {
      if (!first) return;
      await this.journal.write(transaction, {
        action: 'search_documents_retried',
        actorId: memberId,
        subject: first,
        communityId: null,
        detail: { documents: others.length + 1 },
      });
    });
  }
}
