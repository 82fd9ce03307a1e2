import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf, parseMarkdown, refuse, refuseIfAny } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { cleanText, lengthProblems, limits } from '../written-text.ts';
import type { SaveHouseRulesInput } from './community.inputs.ts';

/** Gives a community a new version of its house rules; earlier versions stay. */
@Injectable()
export class SaveHouseRulesCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the community's id */
  execute(viewer: MemberViewer, input: SaveHouseRulesInput): Promise<Outcome<string>> {
    const [english, french] = [cleanText(input.textEn), cleanText(input.textFr)];
    return outcomeOf(async () => {
      refuseIfAny([
        ...lengthProblems('textEn', english, limits.houseRules),
        ...lengthProblems('textFr', french, limits.houseRules),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, input.communityId, 'update');
        refuseUnless(decideCommunity('write_texts', viewer, community));
        const trees = [english, french].map((text) => JSON.stringify(parseMarkdown(text)));
        const saved = await transaction.query(
          `insert into house_rules (community_id, version, text_en, text_fr, tree_en, tree_fr, author_id, created_at)
           select $1, $2::integer + 1, $3, $4, $5, $6, $7, $8
           where $2 = (select coalesce(max(version), 0) from house_rules where community_id = $1)
           returning version`,
          [community.communityId, input.basedOnVersion, english, french, ...trees, viewer.memberId, this.clock.now()],
        );
        if (saved.length === 0) refuse('changed_meanwhile');
        return community.communityId;
      });
    });
  }
}
