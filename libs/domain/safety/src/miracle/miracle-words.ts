import type { RuleTable } from '../pattern/pattern-index.ts';

/** Claims of a cure that nobody has, in both languages. */
export const miracleClaims: RuleTable = {
  'miracle.cures': [
    'cure|cures|curing|heal|heals|reverse|reverses|reversing ~2 @disease',
    'is|as the ~1 cure for|of ~2 @disease',
    'healed|cured ~1 completely|totally|forever ~3 @disease',
    'kill|kills|destroys every|all|any disease|diseases|illness|virus',
    'starve|starves|kills|dissolves the tumour|tumor|tumours|cancer',
    'heal|heals|cures you naturally|completely|forever',
    '@disease will be gone|disappear|vanish',
    'guerit|guerissent|guerira|soigne|soignent|eradique|vainc ~2 @disease',
    'regresser|disparaitre|inverse ~2 @disease',
    'est le remede contre|pour|a',
    'remede contre|pour ~2 @disease',
    'gueri|guerie totalement|completement|definitivement ~3 @disease',
    'tue|tuent toutes|tous les maladies|virus|maladie',
    'affame|affament|detruit ~1 tumeur|cancer|tumeurs',
    'soigne|guerit naturellement',
    '@disease disparait|disparaitra|disparaissent',
    'miracle powder|cure|drops|oil|remedy|water|plant|product|supplement|diet|tea',
    'poudre|huile|remede|produit|plante|eau|potion|cure|regime|gouttes miracle',
  ],
  'miracle.healer': [
    'healer|shaman|naturopath ~5 cured|healed|cures|heals',
    'guerisseur|guerisseuse|magnetiseur|naturopathe ~4 gueri|guerit|soigne',
    'cured|healed|gueri|guerit ~5 with|avec herbs|prayer|plants|oils|plantes|huiles|herbes|prieres',
    'chemo|chemotherapy|vaccines|chimio|vaccins is|are|est|sont a|une|du|des? scam|arnaque|poison|poisons',
  ],
  'miracle.plot': [
    'not want you|people|us to know',
    'pharma|labs|doctors|doctor|industry ~3 hide|hides|hiding|suppress|suppresses|hidden',
    'veulent pas que vous|tu|on|nous|les ~2 sachiez|saches|sache|sachions|sachent|savoir',
    'labos|laboratoires|medecins|docteurs|docteur|pharma|industrie ~3 cache|cachent|cacher',
  ],
  'miracle.replaces_treatment': [
    'throw|bin away ~2 @drug',
    'forget|ditch ~1 chemo|chemotherapy|insulin|medication',
    'never need ~2 @drug',
    'jeter|jetez|jette ~2 @drug',
    'oubliez|oublie ~1 chimio|chimiotherapie|insuline|medicaments|traitement',
    'plus jamais|aucun ~1 besoin de ~2 @drug',
  ],
  'miracle.detox': [
    'detox|cleanse|flush|flushes|eliminates|removes ~5 toxins',
    'detox|purge|elimine|eliminer|evacue|nettoie ~5 toxines',
  ],
  'caution.doubt': [
    'beware|claim|claims|claiming|claimed|scam|hoax|myth|fake|quack|quacks|nonsense|supposedly|pretends',
    'no|not ~2 evidence|proof|cure',
    'mefiez|mefie|mefiance|pretend|pretendent|pretendant|arnaque|arnaques|charlatan|charlatans|mensonge|disant|mythe',
    'aucune|pas de ~2 preuve|preuves|remede',
    'hope|hoping|wait|waiting|pray|research|one day|espoir|espere|recherche|jour',
  ],
};
