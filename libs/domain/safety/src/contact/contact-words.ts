import type { RuleTable } from '../pattern/pattern-index.ts';

const platform =
  'whatsapp|watsapp|whatsap|telegram|insta|instagram|ig|snap|snapchat|discord|signal|messenger|facebook|fb|tiktok|kik|skype|viber|wechat|imessage|facetime';
const account = 'insta|instagram|ig|snap|snapchat|discord|telegram|whatsapp|kik|skype|tiktok|pseudo';
const frenchStreet = 'rue|avenue|boulevard|bd|place|chemin|allee|allees|impasse|route|quai|cours|square|residence';
const englishStreet = 'street|road|lane|avenue|drive|close|court|crescent|gardens|terrace|st|rd|ave|row|grove';
const home = 'live|living|stay|address|come|visit|habite|habitons|reside|adresse|viens|venez|passe|passez';

/** Ways to be reached that are told in words, in both languages. */
export const contactWords: RuleTable = {
  'contact.messaging': [
    `add|ajoute|ajoutez|dm|contact|contacte|contactez|find|message|write|text|reach|retrouve|retrouvez|follow|ecris|ecrivez|parle me|moi ~3 ${platform}`,
    `add|ajoute|ajoutez me|moi on|sur|a ${platform}`,
    `am|me on ${platform}`,
    `suis sur ${platform}`,
    `retrouve|retrouver|discute|discuter|parler|chat|talk sur|on|over ${platform}`,
    `my ${account} is|name`,
    `mon ${account} ce|est`,
    `find|follow me on ${platform}`,
  ],
  'contact.postal': [`${home} ~4 # ~1 ${frenchStreet}`, `${home} ~4 # ~3 ${englishStreet}`],
  'contact.email': ['at . dot|point com|fr|org|net|uk|example', 'at . dot .', 'arobase|arobaze|arobas . point|dot .'],
};

/** How digits are read out, in both languages, and how many digits each stands for. */
export const spokenDigits: ReadonlyMap<string, number> = new Map(
  [
    ['zero oh one two three four five six seven eight nine un deux trois quatre cinq sept huit neuf', 1],
    ['dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante', 2],
    ['double', 1],
  ].flatMap(([words, digits]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(digits)]),
  ),
);
