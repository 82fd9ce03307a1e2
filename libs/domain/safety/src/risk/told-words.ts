import type { RuleTable } from '../pattern/pattern-index.ts';

/** A wish or self-harm told in the past: counts as past unless it is said to have come back. */
export const pastWishes: RuleTable = {
  'told.past': [
    'se coupait|scarifiait|mutilait',
    'survived ~2 suicide',
    '@me coupais|coupait|brulais|brulait',
    'wanted to @adv? die|disappear',
    'wanted to ~1 be dead',
    'thought|believed|felt|convinced ~8 better|happier|easier ~2 without me',
    'pensais|croyais|disais|persuadee|persuade ~8 mieux sans moi',
    'used to ~8 without me',
    'wanted to ~1 kill|hang|hurt|cut|drown @reflexive',
    'wanted to jump',
    'wanted to end it|everything|my',
    'wanted to end it all',
    'wanted ~2 not to? wake',
    'never wanted to die',
    'not want to live then|back',
    'was|were|felt|became ~3 suicidal',
    'had ~3 suicidal|suicide',
    'had ~2 thoughts of suicide|killing',
    'thought about|of suicide|killing|ending|hanging',
    'used to ~2 self harm',
    'used to ~1 cut|hurt|burn|harm|starve|slice myself',
    'used to ~2 want|wish|think ~3 die|dead|suicide|dying|killing',
    'self harmed|injured',
    'harmed|burned|burnt|sliced|stabbed myself',
    'was|were self harming|injuring',
    'started self harming',
    'free of|from self harm',
    'not self harmed',
    'voulais|voulait|voulions de? @adv? mourir|crever|sauter|disparaitre',
    'voulais|voulait @me tuer|suicider|pendre|faire',
    'voulais|voulait en finir',
    'voulais|voulait plus vivre',
    'voulu mourir|en|@me mourir|finir|tuer|suicider|crever',
    'voulu mourir',
    'voulu en finir',
    'voulu @me tuer|suicider|pendre',
    'eu|avais|avait ~2 envie de mourir|en|@me mourir|finir|tuer|suicider|pendre',
    'eu|avais|avait|donne ~2 envie de mourir',
    'eu|avais|avait|donne ~2 envie de @me tuer|suicider|pendre|jeter',
    'eu|avais|avait ~3 idees|pensees|envie suicidaires|noires|suicide',
    'ete|etais|etait ~2 suicidaire',
    'pensais|pensait|pense au suicide avant|autrefois',
    'pensais|pensait ~2 au|a suicide|mourir|me',
    '@me scarifiais|scarifiait|mutilais|mutilait|coupais|tailladais|automutilais',
    'ne @me mutile|scarifie|coupe|automutile|taillade plus|pas',
    'scarifiee?|mutilee?|scarifie|mutile autrefois|adolescente|adolescent',
  ],
};

/** An attempt that is told of; when it was decides. */
export const attempts: RuleTable = {
  'told.attempt': [
    'took|taken|swallowed ~1 overdose',
    'fait une ts',
    'tried|attempted|trying to ~1 kill|hang|drown|poison|shoot|hurt|harm @reflexive',
    'tried|attempted|trying to ~1 end|take @poss own? life|lives',
    'tried|attempted|trying to ~1 end it|overdose|commit|die',
    'my|first|last|second suicide attempt|attempts',
    'attempted suicide',
    'tried ~1 overdosing on',
    'overdosed ~2 on purpose|deliberately|intentionally',
    'overdosing on every|purpose',
    'overdosed $',
    'cut|slit my wrist|wrists',
    'faire|fait|fais|ma|une|mes ~1 ts|tentative|tentatives de suicide',
    'fait|ma|mes|une ts',
    'pris|fait|avale une surdose|overdose volontaire',
    'essaye|tente|essaie|essayer|essayait de @me tuer|suicider|pendre|noyer|tuer|donner|jeter',
    'essaye|tente de mourir|en mourir|finir',
    'essaye|tente de mourir',
    'essaye|tente de en finir',
    '@me suis ouvert ~2 poignet|poignets|veines',
  ],
};

/** Somebody who has died so, or the writer's speaking of it from outside: never a danger of now. */
export const losses: RuleTable = {
  'told.survivor': [
    'survivor|survivors|survived|surviving ~3 suicide',
    'survivant|survivante|survivants|survecu ~5 suicide',
  ],
  'told.loss': [
    'se est|sont|etait tire|tiree une balle',
    'killed|hanged|hung|shot|drowned|poisoned himself|herself|themselves|themself',
    'hang|hung themselves|himself|herself',
    'took his|her|their own? life|lives',
    'ended his|her|their own? life|lives',
    'died|death|dead ~1 by suicide|overdose',
    'lost ~4 to suicide',
    'committed suicide',
    'se est|sont|etait|etaient suicide|suicidee|pendu|pendue|tue|tuee|flingue',
    'se est|sont donne la mort',
    'se est|sont jete|jetee|ouvert ~3 train|pont|fenetre|veines|vide',
    'se est ote la vie',
    'mis fin a ses jours',
    'mort|morte|mourir|deces|decede|decedee|perdu ~4 par|de|au suicide',
  ],
};

/** That one wants to live, said outright. */
export const denials: RuleTable = {
  'told.denied': ['not|never|no @adv? want|wanted to @adv? die', 'jamais voulu mourir'],
};

/** The subject is spoken of, of nobody in particular. */
export const mentions: RuleTable = {
  'told.mention': [
    'suicid*',
    'parasuicid*',
    'self harm|harms|harming|harmed|injury|injure|injuring|mutilation',
    'automutil*',
    'scarifi*',
    'unalive*',
    'kill|killing @reflexive',
    '@me tuer',
    'feel|like|of|about hurting|harming|cutting @reflexive',
    'lettre|lettres de adieu|adieux',
    'goodbye|farewell letter|letters|note|message',
    'lethal|deadly|fatal dose|amount|overdose',
    'dose|doses mortelle|mortelles|letale|letales|fatale|fatales',
    'deliberate|intentional overdose',
    'overdose|surdose|intoxication ~1 volontaire',
    'idees|pensees noires|morbides',
    'dark thoughts',
    'passage|passer a le acte',
    'envie de @me faire du? mal',
    'autodestruct*',
    '@me scarifi*|mutil*',
    'want|voulais|envie|hate de? to? die|mourir',
  ],
};

/** What somebody close finds or sees: another person may be in danger now. */
export const signsInOthers: RuleTable = {
  'other.farewell': [
    'found|find ~2 goodbye|suicide|farewell letter|note|letters',
    'found ~2 letter|note of goodbye|farewell',
    'trouve ~2 lettre|lettres|mot de adieu|adieux',
  ],
};
