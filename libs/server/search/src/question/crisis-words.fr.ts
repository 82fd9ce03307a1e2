/** Over folded text: lower case, no accents, "j’en" as "j en". None has a flag that remembers a place. */

/** Wanting, also as it is typed on a phone: "jveux", "jai envi d". */
const wants =
  '(?:j?veu[xt]?|veulent|voulais|voulait|voudrais|voudrait|aimerais|aimerait|souhaite|prefere(?:rais|rait)?|vais|pret[es]? a|envie?s? de?|desir de?|(?:pense|penser|songe|pensait) (?:a|souvent a)|(?:idees?|pensees?) de?|besoin de?|decide de?)';
const ways = '(?:comment|facon de?|moyens? de?|maniere de?|methodes? pour|medicaments? pour|comprimes pour|pour)';
/** Before "me tuer": an illness or another person is the one who does it. */
const byOther =
  '(?<!\\b(?:(?:il|elle|ca|cela|qui|maladie|douleur|medicament|traitement) va|vont|peut|peuvent|pourrait|pourraient|risque de?|risquent de|par|en train de|veulent|failli) )';
const worn =
  '(?! (?:a (?:la tache|l|le|vous|te|lui|leur)|au (?:travail|boulot|sport)|de (?:rire|travail)|en (?:voiture|moto|montagne))\\b)';
/** "mourir de rire", "mourir à la maison": other things to ask about. */
const otherDying =
  '(?! (?:de?? ?(?:rire|honte|faim|soif|froid|chaud|peur|ennui|trouille|fatigue|jalousie|envie)|a la maison|a domicile|chez|a l hopital)\\b)';
const otherLiving =
  '(?! (?:ici|la bas|a [a-z]+$|en ville|chez|dans|seule?|ensemble|avec (?:lui|elle|eux|toi|mon|ma|mes|mon)|en france)\\b)';
const otherEnd = '(?! avec (?!la vie|ma vie|cette vie|la souffrance|mes souffrances|tout|moi|l existence))';

export const frenchCrisis: readonly RegExp[] = [
  // suicid… stands with the English words: it is spelt, and misspelt, alike.
  new RegExp(`${byOther}\\b(?:me|m) tuer?\\b(?<!\\btue)${worn}`),
  /\bje me tue\b(?! (?:a|au|de|les?)\b)|\bsi je me tue\b/,
  new RegExp(
    `\\b(?:${wants}|va|essaye de?|essaie de?|tente de?|voulu|peur qu (?:il|elle)|menace de?) ?se tuer?\\b${worn}`,
  ),
  new RegExp(
    `(?<!\\b(?:pas|pa|jamais) )\\b${wants} ?(?:mourir(?<!\\bvais mourir)|crever|mourrir|partir pour toujours|disparaitre)\\b${otherDying}`,
  ),
  /\b(?:(?<!peut )etre|etais|serais|serait|mieux) mort[es]?\b(?! (?:de|d)\b)|\bmieux (?:vaut|vaudrait) (?:mourir|en finir)\b/,
  /\b(?:mieux|bien|heureux|tranquilles?) sans moi\b/,
  new RegExp(
    `\\b${wants} ?en finir\\b${otherEnd}|^(?:comment )?en finir$|\\ben finir (?:avec (?:la|ma|cette|sa) vie|avec tout|avec l existence|pour de bon|ce soir|maintenant)\\b`,
  ),
  /\b(?:mettre|mettrai|mettais|mis|met) (?:un terme|fin) a (?:mes|ses|ces) jours\b|\b(?:mettre|mettrai|mis|met) (?:un terme|fin) a (?:ma|sa) vie\b/,
  new RegExp(
    `\\b(?:plus|pas|aucune|perdu) ?(?:la |le |l |de? |du tout )?(?:envie?|gout|raisons?|force|courage) (?:de |d |a )?(?:vivre|etre (?:la|en vie)|exister|la vie|me reveiller)\\b${otherLiving}`,
  ),
  new RegExp(
    `\\b(?:envie?|souhaite|voudrais|aimerais|veux|veut|veu) ?(?:de )?(?:ne )?plus (?:jamais )?(?:vivre|exister|etre (?:la|en vie|de ce monde)|(?:me|se) reveiller)\\b${otherLiving}`,
  ),
  new RegExp(`\\b(?:veux|veut|veu|voudrais) pas (?:vivre|me reveiller|continuer a vivre)\\b${otherLiving}`),
  new RegExp(
    `\\b(?:marre|ras le bol|lasse?|fatiguee?|degoutee?|assez|n?en peux plus) (?:de|d) ?(?:vivre|la vie|cette vie|exister|ma vie)\\b${otherLiving}`,
  ),
  /\b(?:a quoi (?:bon|ca sert|sert) ?(?:de )?(?:vivre|continuer a vivre|la vie))\b|\bvie ne? ?vaut (?:pas|plus|rien)\b|\bvaut (?:pas|plus) la peine d(?:e | )(?:vivre|etre vecue)\b/,
  /^(?:je n en|j en|jen|je en|n en) peux plus$|^a bout$|^je suis a bout$/,
  /\b(?:me|se) (?:pendre|flinguer|foutre en l air|suicid\w*|donner la mort)\b(?! la cremaillere)|\b(?:m|s) (?:oter|enlever) la vie\b/,
  /\b(?:me|se) tirer une balle\b(?! dans le pied)|\b(?:m|s) ouvrir les veines\b|\b(?:me|se) (?:couper|tailler|taillader|trancher) les veines\b/,
  /\b(?:sauter|me jeter|se jeter|jeter) (?:par la fenetre|d un (?:pont|immeuble|toit|balcon)|du (?:pont|toit|balcon|haut)|sous (?:un|le) (?:train|metro|rer|bus|camion)|dans le vide)\b/,
  new RegExp(`\\b${wants} ?(?:me|m|se|s) ?(?:noyer|empoisonner|asphyxier)\\b`),
  /\b(?:me|se) faire du mal\b|\b(?:auto ?|s auto ?|m auto ?)mutil\w*|\b(?:me|se) (?:scarifi|mutil)\w*|\bscarifi\w*|\bautodestruct\w*/,
  new RegExp(
    `\\b${wants} ?(?:me|se) (?:faire mal|couper|bruler|blesser)\\b(?! (?:les (?:ongles|cheveux)|la barbe|en|au|du|de)\\b)`,
  ),
  new RegExp(`\\b${ways} ?mourir\\b${otherDying}(?! de\\b)(?<!pas mourir)`),
  /\bmourir (?:sans (?:douleur|souffrir|souffrance)|rapidement|vite|en douceur|paisiblement)\b/,
  /\bdoses? (?:mortelles?|letales?|fatales?)\b|\bcombien de?(?: ?\w+){1,4} pour (?:mourir|se tuer|me tuer|en finir|tuer quelqu un)\b/,
  /\b(?:pris|avale|ingere) (?:beaucoup )?(?:trop de|tous? (?:mes|ses|les)|toute? (?:la|ma|sa) boite de|une boite (?:entiere )?de) ?(?:comprimes?|cachets?|medicaments?|medocs?|somniferes?|gelules?|pilules?)?\b(?<=comprimes?|cachets?|medicaments?|medocs?|somniferes?|gelules?|pilules?)/,
  /\bs est (?:pendue?|ouvert les veines|taille les veines)\b|\b(?:overdose|surdose|intoxication)(?: medicamenteuse)? volontaire\b/,
  /\blettres? d adieux?\b|\b(?:idees?|pensees?) (?:noires?|morbides?)\b|\bpass(?:er|e|age) a l acte\b/,
  /\bparle[rz]? (?:de|d) (?:mourir|en finir)\b|\bpeur qu (?:il|elle) (?:passe a l acte|se (?:tue|suicide|fasse du mal))\b/,
];
