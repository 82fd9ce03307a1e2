import { type Language, languages } from '@entraide/domain-kernel';
import { type Block, type RichText, plainTextOf } from '@entraide/domain-text';
import { m } from '@entraide/messages';

/** A house rule that a decision may name. */
export interface RuleChoice {
  /** `c1`, `c2`… for the community's own rules in their order, `s1`, `s2`… for those of the whole site. */
  readonly id: string;
  readonly isOfSite: boolean;
  readonly wording: Readonly<Record<Language, string>>;
}

/** The rules in force where something was written. */
export interface RulesInForce {
  /** Of the community's house rules; `null` where it has none, and for things of no community. */
  readonly version: number | null;
  /** Whether a rule is named in free words, because the community has none to choose from. */
  readonly isFree: boolean;
  readonly choices: readonly RuleChoice[];
}

const textOf = (block: Block): string => plainTextOf([block]);

/** The single rules of a text: its headings, or the items of its lists where it has none. */
export function rulesIn(tree: RichText): string[] {
  const headings = tree.filter((block) => block.type === 'heading').map(textOf);
  if (headings.length > 0) return headings.filter(Boolean);
  let number = 0;
  return tree
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .map(plainTextOf)
    .filter(Boolean)
    .map((text) => `${(number += 1)}. ${text}`);
}

/**
 * The rules of a community in both languages, told apart by their place. Where the languages do not have the same number
 * of rules, each stands alone in its own words.
 */
export function communityRules(trees: Readonly<Record<Language, RichText>>, reader: Language): RuleChoice[] {
  const found = { en: rulesIn(trees.en), fr: rulesIn(trees.fr) };
  const isPaired = found.en.length === found.fr.length;
  return found[reader].map((text, index) => {
    const wordingIn = (language: Language): string => (isPaired ? (found[language][index] as string) : text);
    return { id: `c${index + 1}`, isOfSite: false, wording: { en: wordingIn('en'), fr: wordingIn('fr') } };
  });
}

const siteMessages = [
  m.decisions_site_rule_1,
  m.decisions_site_rule_2,
  m.decisions_site_rule_3,
  m.decisions_site_rule_4,
  m.decisions_site_rule_5,
  m.decisions_site_rule_6,
  m.decisions_site_rule_7,
];

/** The rules that hold everywhere, as the page of house rules names them. */
export const siteRules: readonly RuleChoice[] = siteMessages.map((message, index) => ({
  id: `s${index + 1}`,
  isOfSite: true,
  wording: Object.fromEntries(languages.map((locale) => [locale, message({}, { locale })])) as Record<Language, string>,
}));

/** One version of a community's rules. */
export interface HouseRules {
  readonly version: number;
  readonly trees: Readonly<Record<Language, RichText>>;
}

/**
 * The rules in force for a case: those of its community, in their newest version, and those of the whole site.
 * @param newest the community's rules; `null` where it has none
 * @param reader the language of the person concerned
 */
export function rulesInForce(communityId: string | null, newest: HouseRules | null, reader: Language): RulesInForce {
  if (communityId === null) return { version: null, isFree: false, choices: siteRules };
  const own = newest ? communityRules(newest.trees, reader) : [];
  const version = newest && own.length > 0 ? newest.version : null;
  return { version, isFree: own.length === 0, choices: [...own, ...siteRules] };
}

/** A rule as a decision keeps it. */
export interface NamedRule {
  readonly id: string | null;
  readonly version: number | null;
  /** In the language of the person concerned. */
  readonly text: string;
}

/** The rule that was chosen, or named in free words where that is the way. */
export function namedRule(rules: RulesInForce, rule: string, reader: Language): NamedRule {
  const choice = rules.choices.find(({ id }) => id === rule);
  if (!choice) return { id: null, version: null, text: rule.trim() };
  return { id: choice.id, version: choice.isOfSite ? null : rules.version, text: choice.wording[reader] };
}
