import { PatternIndex, type RuleTable } from '../pattern/pattern-index.ts';
import { circumstances } from './circumstances.ts';
import { figures } from './figures.ts';
import { impliedEnglishMarkers, impliedEnglishWishes } from './implied.en.ts';
import { impliedFrenchMarkers, impliedFrenchWishes } from './implied.fr.ts';
import { obliqueEnglishHints, obliqueEnglishSigns } from './oblique-hints.en.ts';
import { obliqueEnglishMarkers } from './oblique-markers.en.ts';
import { obliqueFrenchHints, obliqueFrenchSigns } from './oblique-hints.fr.ts';
import { obliqueFrenchMarkers } from './oblique-markers.fr.ts';
import { obliqueEnglishWishes } from './oblique-wishes.en.ts';
import { obliqueFrenchWishes } from './oblique-wishes.fr.ts';
import { englishIntent, englishWishes } from './risk-words.en.ts';
import { frenchIntent, frenchWishes } from './risk-words.fr.ts';
import { englishHints, englishMarkers } from './surroundings.en.ts';
import { frenchHints, frenchMarkers } from './surroundings.fr.ts';
import { obliqueSignsInOthers, worries } from './signs-in-others.ts';
import { attempts, denials, losses, mentions, pastWishes, signsInOthers } from './told-words.ts';

/** What a match says by itself, before anybody asks who, when and whether. */
export type RiskKind =
  | 'intent'
  | 'wish'
  | 'attempt'
  | 'past'
  | 'loss'
  | 'marker'
  | 'hint'
  | 'other_sign'
  | 'mention'
  | 'figure'
  | 'circumstance';

const tables: readonly (readonly [RiskKind, RuleTable])[] = [
  ['intent', englishIntent],
  ['intent', frenchIntent],
  ['wish', englishWishes],
  ['wish', frenchWishes],
  ['wish', impliedEnglishWishes],
  ['wish', impliedFrenchWishes],
  ['wish', obliqueEnglishWishes],
  ['wish', obliqueFrenchWishes],
  ['attempt', attempts],
  ['past', pastWishes],
  ['loss', losses],
  ['marker', englishMarkers],
  ['marker', frenchMarkers],
  ['hint', englishHints],
  ['hint', frenchHints],
  ['marker', impliedEnglishMarkers],
  ['marker', impliedFrenchMarkers],
  ['marker', obliqueEnglishMarkers],
  ['marker', obliqueFrenchMarkers],
  ['hint', obliqueEnglishHints],
  ['hint', obliqueFrenchHints],
  ['hint', obliqueEnglishSigns],
  ['hint', obliqueFrenchSigns],
  ['other_sign', obliqueSignsInOthers],
  ['circumstance', worries],
  ['mention', mentions],
  ['mention', denials],
  ['attempt', signsInOthers],
  ['figure', figures],
  ['circumstance', circumstances],
];
const kinds = new Map(tables.flatMap(([kind, table]) => Object.keys(table).map((rule) => [rule, kind] as const)));

/** Every rule of risk to self, in both languages, looked for at once. */
export const riskIndex = new PatternIndex(...tables.map(([, table]) => table));

/** @throws {Error} for a rule that is not one of risk to self. */
export function kindOf(rule: string): RiskKind {
  const kind = kinds.get(rule);
  if (!kind) throw new Error(`There is no rule ${rule}.`);
  return kind;
}
