import type { CommunityFacts } from '@entraide/domain-access';
import type { RichText } from '@entraide/domain-text';

/** A topic in both languages, as JSON or as a row. */
export interface TopicRow {
  readonly id: string;
  readonly community_id: string;
  readonly slug: string;
  readonly title_en: string;
  readonly title_fr: string;
  readonly description_en: string;
  readonly description_fr: string;
  readonly summary_en: string | null;
  readonly summary_fr: string | null;
  readonly summary_tree_en: RichText | null;
  readonly summary_tree_fr: RichText | null;
  readonly is_archived: boolean;
  readonly revision: number;
}

export interface TopicSetting {
  readonly community: CommunityFacts;
  /** This site's own, such as `https://entraide.example`. */
  readonly origin: string;
  readonly link: { readonly id: string; readonly slug: string; readonly name: string };
}
