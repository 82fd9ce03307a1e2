import { joined } from '../pattern/joined.ts';
import type { RuleTable } from '../pattern/pattern-index.ts';

const highPlaces = [
  'bridge|bridges|roof|rooftop|balcony|cliff|cliffs|ledge|platform|rails|tracks|railing|rafters|beam|beams|river|canal|weir|trains',
];

/** Danger told through what is feared, left or hoped for; `ongoing` by themselves. */
export const impliedEnglishWishes: RuleTable = {
  'self.fears_oneself': [
    'scared|afraid|frightened|terrified|worried ~2 of|what|about ~2 i|myself ~1 might|may|will|could|would|am|$ ~2 do|capable',
    'not ~2 trust myself ~2 around|with|near|alone|at|tonight ~3 alone|cupboard|medicine|tablets|pills|meds|medication|kitchen|knife|knives|car|night|$',
    'not ~1 trust myself $|any|tonight|now|alone|anymore',
    'not ~2 safe ~2 myself|alone|tonight|from',
    'i am not ~1 safe $',
    'do|doing something|anything stupid|silly|drastic|permanent|terrible|final|irreversible',
    'take|hide|lock|keep my @pills ~2 away|from|up',
    'safe from|with myself',
    'hurt myself or',
  ],
  'self.weary_of_life': [
    'hate|hating|despise|loathe|resent ~1 being|life alive|living|breathing|itself',
    'life|living ~3 lost|lose its|all|any hold|taste|colour|meaning|appeal|point|value|interest',
    'not|no|lost|little|minimal|zero ~3 interest|interested|attached|attachment|desire|appetite|enthusiasm ~2 to|in|for ~2 life|living|live|being|alive|existing|existence|continuing',
    'not ~1 worth it any|living|$',
    'not ~1 worth going|carrying|living|the on|any|effort|pain|candle|fight',
    'interest in being|living|life|staying',
    'life ~2 not|nothing ~2 offer|give|left ~1 me|$',
    'wish|tired ~2 life|living|alive away|over|$',
  ],
  'self.to_be_put_down': [
    'put me down|to|out sleep|of|like|$',
    'switch|turn|shut me off $|please|now',
    'finish me off please|honestly|now',
    'just|somebody|someone|please ~1 kill|shoot|finish me $|please|now',
    'pull ~1 plug ~1 on|$',
    'unplug|disconnect me',
    'begged|beg|told|asked|ask|begging ~4 to let|put|finish|end|switch|turn|kill me go|down|off|die|now|$',
  ],
  'self.lets_it_happen': [
    'let|letting nature|it|things|illness|disease|cancer|infection ~3 course|on|happen|take|win|finish|get',
    'not ~1 turn|turning|show|showing|go|going up|back ~3 treatment|dialysis|chemo|any|again',
    'stop|stopped|skip|skipping|refuse ~3 dialysis|transfusions|chemo|insulin|feeds|treatment ~4 over|altogether|die|weeks|done',
  ],
  'self.worth_more_dead': [
    'worth more ~5 dead|payout|insurance|policy',
    'insurance|payout|pension|policy ~4 help|do|be|give|set ~3 more|better|than|them',
    'dead than alive',
  ],
  'self.hopes_to_be_struck': [
    'hope|hoping|wish|wished|pray|praying ~3 my ~1 heart|body|kidneys|lungs|liver|brain ~3 stops|stop|stopped|gives|give|gave|packs|packed|pack|fails|fail|failed|conks',
    'only|hope|hoping|wish|wished|easier|better ~5 bus|lorry|car|truck|train|tram|van ~2 hit|got|had|hits|gets|flattened|taken',
    'hope|hoping|wish|pray ~4 seizure|attack|stroke|infection|crisis|virus|flu|covid|operation|op|clot ~3 takes|take|took|kills|kill|finishes|last|one|gets',
    'see if ~1 i ~1 wake|make|survive|live|die',
    'not ~3 caring|care|bothered|fussed ~2 if|whether ~3 i ~2 wake|woke|open|do|live|survive|survived|make',
    'roulette with',
  ],
  'self.drawn_to_a_place': [
    ...joined(
      [
        'keep|kept|always|often|every|end|lot ~4 driving|walking|going|drive|walk|looking|staring|standing|sitting|thinking|look|stare|stand',
      ],
      5,
      highPlaces,
    ),
    ...joined(['stand|stood|sit|sat|sitting|standing|stop|stopped|linger'], 3, ['edge|railings|ledge|brink']),
    'bridge|balcony|roof|river|cliff|cliffs|water|window|platform|drop ~1 is|s|keeps ~1 calling|calls|inviting|whispering',
    'one|just step and|forward|off|more|$',
    'which bridge|train|cliff|platform|tree|beam',
    'hold|grip|holding|gripping ~1 the railing|rail|handrail',
  ],
  'self.before_it_worsens': [
    'not ~1 be|stick|hang|stay|wait around ~1 for|to ~2 that|last|end|it|worst|see|final|part|stage',
    'not ~2 let ~1 it|this ~1 get ~1 that|to|so far|point|bad|there',
    'go|leave|die|end|out ~3 on|by my own terms|hand|way',
    'gone|out|dead before ~1 that|then|it|they|anyone|$',
    'promised myself ~3 not|never|before|would|end',
    'not be in ~1 their|his|her|your|anyone|everyone ~1 way',
    'will see to that|it',
  ],
  'self.already_dead': [
    'already|half|basically|practically|good|well|be ~1 dead',
    'might|may as well ~1 be? dead|buried|gone|delete|die|end',
    'coffin|tomb ~3 wifi|already|alive',
    'is my|a|the coffin|grave|tomb|death',
    'died years|long ago',
  ],
  'self.takes_another_along': [
    'both of us ~4 quiet|peace|sleep',
    'us both ~4 out|sleep|away|end|quiet|peace',
    'we could ~1 both ~1 go|sleep|be|die|leave ~2 sleep|together|$',
    'two of us $|together|gone|go',
    'not ~1 leave him|her|them ~1 behind when|if|and',
    '@pills and mine',
  ],
  'self.awaits_death': [
    'waiting to be ~1 taken|called|collected|gone|released|free|die',
    'waiting for ~1 death|end|it|him to|$|come',
    'handing|hand|giving|give ~2 life|myself|soul back|over ~1 to|$',
    'come soon|quickly lord|jesus|death|god',
    'lord|god|jesus come|take soon|quickly|me',
    'hope|hoping|inshallah|pray ~2 it ~2 tonight|soon|over|quick',
    'what am i ~1 hanging|holding|still',
    'what|why i am ~1 still ~1 doing|here|waiting|hanging|around here|on|for|around|alive|$',
    'sure|know what i am ~1 waiting|hanging|holding|living on|for',
    'not|no ~4 use|need|call|place|room for|of me ~3 any|world|here|around|more|now|hang|be|$',
  ],
  'self.looked_for_ways': [
    'looking|looked|googled|googling|searched|searching|reading|researching|research up? ~1 ways|methods|how ~4 do|end|go|leave ~1 it|$',
    'looking|looked|googled|googling|searched|searching|reading|researching|research up? ~2 how ~2 takes|take|painless|die $',
    'looking|looked|googled|searched|searching|reading up? ~2 how ~6 die|painless|painlessly|fatal',
    'rang|called|phoned|texted|dialled ~3 samaritans|helpline|hotline|988|lifeline|116 ~6 hung|not|down|engaged|up|could',
    'called|rang|dialled and hung ~1 up',
  ],
  'self.not_through_the_night': [
    'not ~3 make|making|get|getting|survive|last|see it? ~1 through|past|until|till|to ~1 the? tonight|night|morning|week|weekend|another',
    'how ~2 i ~2 survive|get|make|last it? through? ~1 tonight|this',
    'not ~3 if i ~1 will ~2 here|alive|around ~1 in|tomorrow|morning|next',
    'get|make me|it through tonight',
    'can|could|should not be ~1 alone ~1 with|tonight|right|now',
    'my ~1 breaking point',
  ],
};

/** Farewells and means in other words; counted as other markers. */
export const impliedEnglishMarkers: RuleTable = {
  'self.entrusts': [
    'cancelled|canceled|stopped ~2 milk|paper|papers|subscription|subscriptions|deliveries|direct|standing',
    'key|keys ~1 is|are|with|under ~2 under|with|neighbour|pot|mat|door',
    'left ~2 key|keys ~1 with|under',
  ],
  'self.afterwards': [
    'not ~2 come|let|send ~2 alone|in|up|daughter|kids|children',
    'send|sends|ask ~2 somebody|someone|police|else ~3 not|in|check',
    'emails|letters|messages|email|message|post ~3 go|timed|scheduled|sent|arrive out? ~2 on|after|when|by|tomorrow|@weekday',
    'whoever|one who|that? ~1 finds|find ~1 me|this',
  ],
  'self.undisturbed': ['one|nobody|not|none ~2 interfere|interrupt|disturb'],
  'self.absolves': ['nobody|one s fault', 'not ~1 anybody|anyone|your|their|his|her|them s? fault'],
  'self.means_ready': [
    'got|have ~1 everything|all ~1 i need',
    'no more|need counting|to count',
    'picked|got|collected up? ~2 the|my rest|last ~3 today|now|yesterday|$|prescription|box',
    'last|final box|packet|strip|bottle|prescription ~3 needed|need|today|$',
    'that is the lot',
    'know the place|where|spot|time|how|day',
    'know ~1 which|what time|bridge|train|tree|room|day',
    'stop|no ~1 counting $|now',
  ],
  'self.gives_up': [
    'throwing|throw|thrown in the towel',
    'hung|hanging|hang|putting|put up|down ~1 my|the gloves|boots|sword',
    'bowing|bow out',
  ],
  'self.farewell': [
    'carry|keep|go ~1 on|fighting without|for me',
    'keep fighting',
    'good|nice|lovely|pleasure|privilege ~1 knowing|known|to have you',
    'you were|are|have been ~2 family|best|kindest|only',
    'whoever finds',
    'tried so|my|everything hard|best',
  ],
};
