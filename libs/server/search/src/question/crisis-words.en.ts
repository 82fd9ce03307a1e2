/** Over folded text: lower case, no accents, "don’t" as "don t". None has a flag that remembers a place. */

const self = '(?:my ?self|him ?self|her ?self|themsel(?:f|ves)|your ?self|our ?selves)';
const whose = '(?:my|his|her|their|your)';
const not = '(?:do not|does not|don ?t|dont|doesn ?t|did not|didn ?t|not)';
const wants =
  '(?:wants?|wanted|wanting|wanna|wish(?:es|ed)?|ready|trying|tried|plan(?:s|ning)?|deserves?|hop(?:e|es|ing)|pray(?:s|ing)?)';
/** "die of laughter", "die at home": other things to ask about. */
const otherDying = '(?! (?:of|from|laughing|at home|in (?:a )?(?:hospice|hospital)|hard)\\b)';
/** "don’t want to live here", "… with my mother" is about a place or somebody. */
const otherLiving =
  '(?! (?:here|there|in|at|near|next|alone|together|with (?:him|her|them|my|his|an?|people|others))\\b)';

export const englishCrisis: readonly RegExp[] = [
  /\bsui[cs]+i[dt]\w*|\bsu?icd?ide?s?\b|\bsucid\w*|\bsuicd\w*|\bparasuicid\w*/,
  new RegExp(`\\bkill(?:ing|ed)? ${self}\\b(?! (?:laughing|at the gym|working out|with work))`),
  /^kms$|\b(?:want to|wanna|gonna|going to|might|just|should|i ll) kms\b/,
  new RegExp(
    `\\bend(?:s|ing)? it all\\b|\\b(?:end|ends|ending|take|takes|taking|took) ${whose} (?:own )?li(?:fe|ves)\\b(?! (?:back|vests?|jackets?|in|into)\\b)`,
  ),
  new RegExp(`\\bend(?:ing)? ${whose} (?:days|suffering)\\b`),
  new RegExp(
    `(?<!\\b${not} )(?<!\\b(?:nobody|noone|no one) )\\b${wants} (?:to |that i )?(?:just )?(?:die|be dead)\\b${otherDying}`,
  ),
  /\bwish(?:es|ed)? (?:that )?(?:i|he|she|they) (?:was|were|is|am|could be) (?:dead|not alive|never born)\b/,
  /\bwish(?:es|ed)? (?:that )?i (?:would|could|had) (?:just )?(?:die|died|never wake up|not wake up)\b/,
  /\b(?:better|rather) (?:be )?(?:off )?dead\b|\bbetter off without (?:me|him|her)\b/,
  new RegExp(
    `\\b${not} (?:want|wanna|wish|care) (?:to )?(?:live|be alive|exist|wake up|be here)\\b(?: any ?more)?${otherLiving}`,
  ),
  /\b(?:no reason|no point|no will|lost (?:the|my|all) will|nothing(?: left)?) (?:to|in|for) (?:live|living|live for)\b/,
  /\b(?:not worth|isn ?t worth|worth) living\b(?! (?:in|at|near|abroad)\b)|\b(?:tired|sick|done) (?:of|with) (?:living|life|being alive)\b(?! (?:in|at|with|alone|here)\b)/,
  /\bcan(?: ?not| ?t| not) (?:go on|carry on|live)(?: like this| any ?more| any longer| living)\b/,
  /^i? ?can(?: ?not| ?t| not) (?:go on|carry on|take it any ?more|do this any ?more)$/,
  /\bself ?(?:harm|injur|mutilat)\w*/,
  new RegExp(`\\bharm(?:ing|ed)? ${self}\\b`),
  new RegExp(
    `\\b(?:want to|wanna|urges? to|need to|going to|gonna|keep|keeps|thinking (?:of|about)|stop) (?:hurt|cut|burn)(?:ing|ting)? ${self}\\b`,
  ),
  new RegExp(
    `\\b(?:cuts|cutting|hurts|hurting|unalive|unaliving) ${self}\\b(?! (?:shaving|cooking|running|at (?:work|the gym)|when|by accident|accidentally)\\b)`,
  ),
  new RegExp(
    `\\b(?:hang|hanging|drown|drowning|poison|poisoning|shoot|shooting|gas|gassing) ${self}\\b(?! in the foot)`,
  ),
  /\bslit(?:ting)? (?:my|his|her|their) wrists?\b/,
  /\bjump(?:ing)? (?:off|from) (?:an? |the )?(?:bridge|building|roof|balcony|cliff)\b|\b(?:jump|jumping|step) in front of (?:an? |the )?(?:train|car|truck|bus)\b/,
  /\b(?:how|ways?|easiest way|quickest way|want) to die\b(?<!not to die)(?! (?:of|from|at home|hard|hair)\b)(?<!\b(?:do not|don ?t|dont|doesn ?t|not) want to die)/,
  /\bpainless(?:ly)? (?:death|way|method|dying|die)\b|\bdie painlessly\b/,
  /\b(?:lethal|deadly|fatal) (?:dose|amount|overdose)\b|\bhow (?:many|much) (?:\w+ ){1,4}(?:to|would|will|does it take to) (?:die|kill (?:me|you|someone|a person|myself))\b/,
  /\b(?:took|taken|swallowed) (?:way )?(?:too many|all (?:my|his|her|the)|a whole (?:box|bottle) of) (?:\w+ )?(?:pills?|tablets?|medication|meds|medicine|sleeping pills)\b/,
  /\boverdos(?:e|ed|ing) (?:on purpose|myself|himself|herself|deliberately|intentionally)\b|\b(?:deliberate|intentional) overdose\b/,
  /\b(?:good ?bye|farewell) (?:letter|note|message)\b/,
  /\bwant(?:s)? to (?:disappear|vanish) (?:forever|for ever|for good)\b|\bdark thoughts\b/,
];
