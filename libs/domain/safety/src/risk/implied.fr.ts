import { joined } from '../pattern/joined.ts';
import type { RuleTable } from '../pattern/pattern-index.ts';

const highPlaces = [
  'pont|ponts|toit|balcon|falaise|falaises|quai|rails|voies|rambarde|poutre|poutres|fleuve|canal|riviere|barrage|viaduc',
];

/** Danger told through what is feared, left or hoped for; `ongoing` by themselves. */
export const impliedFrenchWishes: RuleTable = {
  'self.fears_oneself': [
    'peur ~1 de ~1 ce que je ~2 faire|ferai|ferais|capable|pourrais',
    'peur de moi',
    'faire|fasse|fais|ferai|ferais une|des|la ~1 betise|betises|connerie|conneries',
    'faire quelque chose ~2 irreparable|stupide|grave|definitif|regretter|con',
    'fais plus|pas confiance ~1 $|pres|avec|quand|seule|seul|ce|devant',
    'suis pas|plus ~1 en securite ~1 $|avec|seule|seul|ici|ce',
    'retire|retirez|cachez|prenez|enlevez|enleve ~2 mes @pills',
    'en securite avec moi',
  ],
  'self.weary_of_life': [
    'deteste|hais|maudis ~2 etre|vivre|vie ~1 vie|vivant|vivante|$|la',
    'vie|vivre ne? ~1 a|me ~2 plus|pas ~2 prise|gout|interet|interesse|saveur|attrait|rien|dit',
    'vie|vivre ne? me interesse|plait|tente|attire|dit plus|pas|rien',
    'vaut|vaux plus|pas|pus ~1 la? peine|coup $|de|du|maintenant',
    'rien ~3 vaut ~2 peine|coup',
    'pas|plus|peu|aucun|aucune|mon ~4 attache|attachee|interet|attachement|gout|envie ~2 a|pour|de|le ~1 la? vie|suite|vivre|existence|rester',
    'ai|jai le? gout de ~1 finir|mourir|partir|disparaitre|en ~2 finir|$',
    'envie|gout|besoin de en finir',
    'pus|plus ~1 le? gout $|de|a',
  ],
  'self.to_be_put_down': [
    'que on|quelqu ~1 me acheve|debranche|pique|tue|finisse|abatte|endorme',
    'achever|achevez|debrancher|debranchez|piquez|abattre|euthanasier ~1 moi|$|et|comme',
    'me achever|debrancher|abattre|piquer|acheve|debranche',
    'dit|demande|supplie|suppliant ~5 de me achever|debrancher|laisser|tuer|finir|piquer',
  ],
  'self.lets_it_happen': [
    'laisser|laisse ~1 faire? ~2 nature|maladie|venir|temps ~1 faire|decider|cours|$',
    'suive|suivre son cours',
    'plus|pas ~1 y? aller ~3 dialyse|soins|seances|chimio|et ~1 laisser|$',
    'arrete|arretais|arreter|sauter|saute ~3 transfusions|dialyse|insuline|chimio|nutrition ~4 fini|bon|termine|mort|laisser',
    'ne? plus y aller et',
  ],
  'self.worth_more_dead': [
    'vaux|vaudrais plus|mieux ~1 mort|morte',
    'assurance|capital ~2 vie|deces|pension|prime ~5 aiderait|plus|mieux|feraient|toucheraient|servira',
    'toucheraient|toucherait ~3 assurance|capital|prime|plus',
    'avec le|ma capital|assurance ~1 deces|vie ~3 feraient|pourraient|seraient|auraient',
  ],
  'self.hopes_to_be_struck': [
    'espere|souhaite|prie|voudrais|aimerais|seulement ~3 mon|le|que ~2 coeur|corps|cerveau|foie|reins ~3 lache|lachera|lacherait|arrete|arretera|cede|cesse',
    'seulement|arrange|espere|aurais|mieux ~7 camion|bus|tram|voiture|train|metro ~3 avait|freine|fauche|fauchee|ecrase|ecrasee|renverse|percute|eu|pas',
    'espere|souhaite|prie ~7 crise|avc|infection|operation|virus|caillot|chute ~3 emporte|emportera|derniere|bonne|tuera|acheve|sera',
    'voir|verra|verrai|verrait ~1 si je|jme|on me? ~1 reveille|survis|leve|vis|survit',
    'fichant|foutant|egal|moquant ~3 rouvrir|reveiller|survivre|vivre|demain|lever',
    'si je me? reveille|survis|vis pas tant|ce|ca',
    'roulette avec',
    'reveille pas tant|ce',
  ],
  'self.drawn_to_a_place': [
    ...joined(['arrete|reste|passe|fixe|retourne|chaque|souvent|toujours|roule|vais|marche|soirees'], 5, highPlaces),
    ...joined(['regarde|regarder|fixer|fixe|regardant'], 2, ['poutre|poutres|vide|rails|pont|falaise|viaduc']),
    'balcon|pont|vide|fleuve|canal|falaise|fenetre|eau|rails me|ma appelle|appellent|attire|attirent|parle|tend',
    'un pas et|de|en|$',
    'accrocher|agripper|accroche|agrippe ~2 rambarde|barriere|garde|rampe',
    'au bord du|de ~1 quai|vide|falaise|pont|toit|canal|eau',
  ],
  'self.before_it_worsens': [
    'serai|serais plus|pas la|ici pour ~2 voir|dernier|fin|ca|suite|le|stade',
    'laisserai|laisserais|laisser pas|plus ~2 aller|arriver|venir ~1 jusque|jusqu|la',
    'partirai|partirais|part|partir|finirai|pars ~1 avant|seul|seule ~1 $|que|a|de|la|moi',
    'serai ~1 partie?|parti|partie|mort|morte|loin avant',
    'a ma facon|maniere ~2 $|avant|quand|bientot',
    'me ~2 suis|ai ~1 jure|promis ~4 avant|plus|jamais|pas|personne',
    'auront|aura|aurez plus dans|sur|a ~1 les? jambes|pattes|dos|bras',
    'je y? veillerai',
  ],
  'self.already_dead': [
    'suis deja|presque|comme|quasi mort|morte|morts',
    'autant etre|mourir|crever|disparaitre|partir|supprimer|avoir|en ~1 mort|morte|finir|$|vrai|tout|le',
    'lit|chambre|corps|vie|ce ~2 est ~2 tombe|tombeau|cercueil|linceul',
    'un cercueil avec|vivant|ouvert',
    'mort|morte a|de le interieur|dedans',
    'etre mort|morte ~3 longtemps|deja|enterre',
  ],
  'self.takes_another_along': [
    'tous|toutes|nous les? deux|2 ~6 silence|paix|dormir|partir|endormir|fini|ensemble|emmener|finir',
    'emmener|emporter|endormir|partir ~3 tous|toutes|nous ~1 deux',
    '@pills et les miens|miennes',
    'nous deux $|ensemble',
    'peux pas ~2 laisser ~1 derriere|seul|seule ~4 quand|si|partirai|pars',
  ],
  'self.awaits_death': [
    'attends|attend ~3 vienne|vient ~2 prendre|chercher|rappelle',
    'attends|attendre ~1 la|que|ma mort|fin|ca|heure ~1 $|vienne|arrive|finisse',
    'rends|remets|redonne|rendre ~2 vie|tablier|ame ~2 dieu|$|seigneur|createur',
    'viens|venez ~1 vite|bientot|donc seigneur|dieu|mort|$',
    'espere ~3 ce|que ~3 soir|nuit|bientot',
    'incha|inchallah|inch allah|ce ~5 nuit|soir|bientot',
    'sais ~1 plus? ~1 pas ~1 ce que je ~2 fais|fous|fiche|attends ~3 ici|la|encore|parages|$',
    'fais|fous|fiche encore ici|la|dans|sur',
    'besoin de moi $|ici|pour|nulle',
    'quoi|qui je me? ~1 accroche|raccroche|sers',
    'plus rien a faire ~2 ici|bas|monde|terre',
  ],
  'self.looked_for_ways': [
    'regarde|cherche|chercher|tape|lu|lis|recherche ~4 comment|combien|methodes|moyens|facons ~5 faire|faut|prend|mourir|partir|finir|souffrir',
    'appele|compose|fait|telephone ~3 3114|sos|ecoute|amitie|suicide ~5 raccroche|repondu|pas|occupe',
  ],
  'self.not_through_the_night': [
    'pas|plus ~2 passer|passerai|tenir|tiendrai|voir|survivre|finir ~1 a? ~1 la|cette|jusque|le ~1 nuit|matin|semaine|demain',
    'comment|comme ~2 je ~2 passer|tenir|survivre|survis|tiens|finir ~1 a? ~1 cette|jusque ~1 nuit|soiree|demain|ce',
    'pas si je ~2 la|vivant|vivante|ici|vie ~1 demain|au|le|$',
    'peux pas|plus rester ~1 seule?|seul|seule ~1 avec|ce|cette|$|la',
  ],
};

/** Farewells and means in other words; counted as other markers. */
export const impliedFrenchMarkers: RuleTable = {
  'self.entrusts': [
    'resilie|annule|arrete ~2 journal|abonnements|abonnement|telephone|courrier|electricite|tout',
    'cle|cles ~2 sous|chez|a|est|sont ~2 pot|voisine|voisin|paillasson|tapis|boite',
    'laisse ~2 cle|cles a|chez|sous',
  ],
  'self.afterwards': [
    'envoyez|envoie|dites|demandez ~3 quelqu|police|pompiers|infirmiere|voisin ~4 autre|pas|avant|que',
    'ne ~2 monter|entrer|venir|entrez|montez ~1 pas|seule|seul',
    'lettres|mails|messages|courriers|lettre|mail ~2 partira|partiront|partent|arriveront|programmes|programme|seront',
    'celui|celle|ceux|personne|quiconque qui|que ~1 me|ceci ~1 trouvera|trouve|lira|trouveront',
  ],
  'self.undisturbed': ['personne ne? ~2 pourra|me|viendra ~3 meler|derangera|arreter|empecher|deranger'],
  'self.absolves': ['faute de personne', 'pas ~2 leur|ta|votre|sa faute'],
  'self.means_ready': [
    'ai|jai ~1 tout ~2 faut|necessaire',
    'recupere|cherche|chercher|pris|eu ~2 le|la|les reste|derniere|dernier|dernieres ~3 ordonnance|boite|aujourd|hier|$',
    'derniere|dernier boite|plaquette|flacon|ordonnance ~3 fallait|manquait|aujourd|$|faut',
    'compte y est',
    'connais le|la|ce|un ~1 endroit|lieu|heure|pont|place|moment',
    'sais ~1 quel|quelle|ou pont|heure|train|endroit|arbre',
    'besoin|fini de compter',
  ],
  'self.gives_up': [
    'jette|jeter|jete le eponge',
    'raccroche|pose|depose|rends|pends ~1 les|mes gants|armes|crampons',
    'quitte la scene|partie',
    'baisse|tire le rideau',
  ],
  'self.farewell': [
    'continuez|battez|poursuivez ~3 sans moi|vous|combat|$',
    'etait|ete ~2 bien|beau|chouette|plaisir|honneur ~2 de vous',
    'vous etiez|avez|etes ~3 famille|plus|seuls|meilleurs|belle',
    'ai|jai tellement|tant|tout ~1 essaye|tente|lutte',
  ],
};
