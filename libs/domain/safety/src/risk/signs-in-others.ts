import type { RuleTable } from '../pattern/pattern-index.ts';

/** What the worried tell of somebody else: two different ones count, or one beside a worry of now. */
export const obliqueSignsInOthers: RuleTable = {
  'other.says_goodbye': [
    'rang|called|texted|phoned|messaged|wrote|written|sent|said|says|saying|posted|rung|came|left ~6 goodbye|bye|farewell|adieu',
    'said|says|texted|wrote ~2 sorry for ~2 everything|all|being',
    'appele|ecrit|envoye|telephone|laisse|dit|message|poste ~6 adieu|adieux|pardon',
    'will|would not ~3 be here|around|alive ~1 tomorrow|much|soon|longer',
    'sera|serait|sera|suis plus la|ici demain|bientot|longtemps|dimanche',
    'not ~3 worry|put ~3 about|with him|her|them|it ~1 much|longer|soon|any',
    'plus ~3 inquieter|soucier|occuper ~1 pour|de lui|elle|eux',
  ],
  'other.out_of_reach': [
    'phone ~3 off|dead|voicemail',
    'switched|turned ~3 phone ~1 off',
    'switched|turned off ~2 phone',
    'not|stopped|no ~1 answering|replying|picking|answer|reply|answered|replied',
    'not|can not ~2 reach|find|get ~2 him|her|them',
    'telephone|portable ~3 coupe|eteint|messagerie',
    'coupe|eteint ~2 telephone|portable',
    'repond|repondent plus|pas',
    'disappeared|missing|disparu|disparue|introuvable',
    'locked himself|herself|themselves',
    'enferme|enfermee dans',
  ],
  'other.without_them': [
    'without him|her|them $|any',
    'better|happier|easier ~2 without him|her|them',
    'sans elle|lui $',
    'mieux sans lui|elle',
    'brave|strong|good|look ~5 without|when he|she|her|him ~1 is|gone',
    'fort|forte|courageux|sage ~4 sans|quand elle|lui|il',
  ],
  'other.gives_away': [
    'given|giving|gave|gives ~1 away ~2 her|his|their|all|everything|things',
    'given|giving|gave|gives her|his|their ~3 away',
    'donne|donnes|distribue|vide ~2 ses|son|sa|leurs ~1 bijoux|affaires|outils|livres|vetements|choses|chien|chat|guitare|collection',
  ],
  'other.no_morrow': [
    'not|never ~6 make|making|get|getting|see|seeing|last ~1 through|past|it|tomorrow|morning|christmas|sunday ~2 night|$|morning|weekend',
    'passera|passerait|passer|tiendra|verra pas|plus ~1 nuit|matin|demain|weekend|semaine',
    'pas ~2 passer la nuit',
    'doesn not ~1 want|see ~2 going on|future',
    'not|no ~2 see|sees|saw|seeing ~1 point|future|way',
    'voit|voyait plus|pas ~2 interet|avenir|issue|sens|but',
    'not ~1 want|wants ~1 to be here',
    'veut plus ~1 etre|vivre ~1 la',
    'no point ~1 any|in|going',
  ],
  'other.keeps_means': [
    'his|her|their|with @pills ~3 saved|hidden|hoarded|stashed|counted|lined',
    'saved|saving|hiding|hidden|hoarding|stashing|counting|keeping|found|collecting ~3 his|her|their|of ~2 @pills|knife|rope|blades',
    'found|find ~4 @pills|blades|razor|rope ~3 under|in|behind|hidden',
    'garde|cache|stocke|compte|accumule|trouve ~2 ses|des|les ~2 @pills|lames|corde ~2 caches|sous|dans|$',
    'garde|cache|stocke|compte|accumule ses @pills',
  ],
  'other.hurts_self': [
    'marks|cuts|scars|burns|bandages on|all|up ~1 his|her|their ~1 arm|arms|wrist|wrists|legs|thighs',
    'cuts|cutting|hurts|hurting|burns|starves @reflexive',
    'marques|coupures|traces|cicatrices|bandages|brulures sur|aux|plein ~1 ses|les|son|le|a ~1 bras|poignets|cuisses|jambes|avant',
    'se fait|faire|font du? mal $|expres|la|le|dans|depuis',
  ],
  'other.withdraws': [
    'stopped|refuses|refusing|not|stops ~1 eating|eat|drinking|getting|washing|sleeping|talking|taking|leaving',
    'not ~1 been? eating|eaten|drinking|left|come|sleeping',
    'ne mange|parle|dort|boit|sort|prend plus',
    'refuse de manger|se|sortir|parler|voir',
  ],
};

/** Whether the writer is worried now, and whether what is told belongs to the end of a life under care. */
export const worries: RuleTable = {
  'worry.now': [
    'am|m|so|really|very|getting scared|frightened|terrified|worried|afraid|desperate|panicking',
    'am ~2 scared|frightened|terrified|worried|afraid|panicking',
    'what|who|where do|should|can|could i ~1 do|call|tell|ring|phone|say|turn|go',
    'who i call|tell|contact',
    'please help',
    'need help|advice ~1 now|urgently|fast|please|$',
    'real name|address',
    'should i ~1 call|ring|phone|take|go|tell|worry',
    'ai|jai ~2 peur|trouille',
    'suis ~2 inquiete|inquiet|terrifiee|terrifie|paniquee|panique|affolee|perdue',
    'je fais|dois|peux ~1 quoi|faire',
    'que|quoi ~1 faire|dois|puis',
    'appelle|appeler|contacter|prevenir|appelle qui',
    'qui ~1 appeler|contacter|prevenir|je',
    'vrai nom|adresse',
    'au secours',
    'aidez moi|nous',
    'faut ~2 faire|appeler|que',
  ],
  'end.of_life': [
    'hospice|palliative|palliatif|palliatifs|morphine|terminal|terminally|dnr',
    'stage|stade 4|iv|four|quatre',
    'end of life',
    'fin de vie',
    'days|weeks left',
    'quelques jours|semaines',
    'nurse|doctor|doctors|consultant|oncologist|infirmiere|medecin|medecins ~1 said|says|think|thinks|told|dit|disent|pense|pensent|donne|donnent',
    'care home',
    'maison|ehpad de retraite',
  ],
  'care.plan': [
    'am|be|go|going|having|getting ~3 operation|surgery|op|replaced|removed|fitted|transplant|stoma|vaccine|jab',
    'me|faire|fais ~2 operer|opere|poser|retirer|enlever|vacciner|greffer|prothese',
  ],
};

/** Words of these rules are the writer's whoever the sentence is about: "they would be happier", "they are lined up". */
export const whoever: ReadonlySet<string> = new Set([
  'self.unnoticed',
  'self.relief_of_others',
  'self.means_ready',
  'self.afterwards',
  'self.nothing_keeps_me',
  'self.thoughts_return',
  'self.called_home',
  'self.regrets_rescue',
  'self.better_without_me',
]);
