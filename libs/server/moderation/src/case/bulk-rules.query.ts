import { Injectable } from '@nestjs/common';
import { type Language, type Viewer, viewerId } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Database, type Transaction } from '@entraide/server-platform';
import { type RuleChoice, communityRules, rulesIn, siteRules } from '../decision/rules-in-force.ts';
import type { BulkRulesObject } from './bulk-rules.object.ts';

interface RulesRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly tree_en: RichText;
  readonly tree_fr: RichText;
}

/** The rules that several cases can be decided by at once. */
@Injectable()
export class BulkRules {
  constructor(private readonly database: Database) {}

  /** Those of the communities in which the viewer holds open cases, by name; the site's own are known anyway. */
  async execute(viewer: Viewer): Promise<BulkRulesObject[]> {
    const { language } = viewer;
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<RulesRow>(
        `select ${columnsIn(language)} from community
         join lateral (${newest}) rules on true
         where community.id in (select community_id from moderation_case where state <> 'decided' and assigned_to_id = $1)
         order by name, community.id`,
        [viewerId(viewer)],
      ),
    );
    return rows.flatMap((row) => {
      const rules = choicesOf(row, language).map(({ id, wording }) => ({ id, text: wording[language] }));
      const isOneByOne = rules.length === 0;
      return isOneByOne && hasNone(row) ? [] : [{ community: row, rules, isOneByOne }];
    });
  }

  /**
   * The ids to choose from.
   * @param communityId `null` for the rules of the whole site
   */
  async idsOf(transaction: Transaction, communityId: string | null): Promise<string[]> {
    if (communityId === null) return siteRules.map(({ id }) => id);
    const [row] = await transaction.query<RulesRow>(
      `select ${columnsIn('en')} from community join lateral (${newest}) rules on true where community.id = $1`,
      [communityId],
    );
    return row ? choicesOf(row, 'en').map(({ id }) => id) : [];
  }
}

const columnsIn = (language: Language): string =>
  `community.id, community.slug, community.name_${language} as name, rules.tree_en, rules.tree_fr`;

const newest = `
  select tree_en, tree_fr from house_rules where house_rules.community_id = community.id order by version desc limit 1`;

/**
 * None where the two languages do not have the same number of rules: the people concerned read different ones, and a
 * place among them would name one rule to some and another to others.
 */
function choicesOf({ tree_en: en, tree_fr: fr }: RulesRow, reader: Language): RuleChoice[] {
  return rulesIn(en).length === rulesIn(fr).length ? communityRules({ en, fr }, reader) : [];
}

const hasNone = ({ tree_en: en, tree_fr: fr }: RulesRow): boolean =>
  rulesIn(en).length === 0 && rulesIn(fr).length === 0;
