import type { Reading, Token } from '../reading/token.ts';
import { wordClasses } from '../pattern/word-classes.ts';

/** Of whom a risk is told; `nobody` when words name no one ("envie de mourir"), `anybody` for "se tuer" alone,
 * `agent` for whoever does something to the writer ("cette maladie va me tuer"). */
export type Subject = 'writer' | 'other' | 'reader' | 'people' | 'fellow' | 'anybody' | 'thing' | 'agent' | 'nobody';

const members = (name: string): readonly string[] =>
  (wordClasses[name] ?? '').split(' ').flatMap((word) => (word.startsWith('@') ? members(word.slice(1)) : word));
const subjects = new Map<string, Subject>();
const add = (name: string, subject: Subject): void => members(name).forEach((word) => subjects.set(word, subject));
add('thing', 'thing');
add('generic', 'people');
add('fellow', 'fellow');
add('other', 'other');
add('you', 'reader');
add('self', 'writer');

const kin = new Set(members('kin'));
const determiners = new Set(
  'my his her their your our the a an ma mon mes sa son ses ta ton une un la le les ce cette mon best meilleure meilleur'.split(
    ' ',
  ),
);
/** After these a person is not the one who does something: "j’ai dit à ma mère". */
const prepositions = new Set(
  'to for with of about from like without a de avec pour sans chez par comme tell told que'.split(' '),
);
const plainlyOwn = new Set('i je moi myself my'.split(' '));
const ownWords = new Set('myself my me mes ma mon i je moi'.split(' '));
const othersWords = new Set('himself herself themselves themself his her their ses sa se son'.split(' '));
/** "que tout se finisse": the word after is not about a person. */
const ofThings = new Set('ca sa cela tout'.split(' '));
const byOther = new Set('va vont veut veulent peut peuvent pourrait pourraient risque risquent par doit'.split(' '));
const farthest = 14;

/** Who may be meant by the tokens `from` to before `to`: what they say themselves, then the nearest subject before. */
export function subjectOf({ tokens }: Reading, from: number, to: number): Subject {
  const within = tokens.slice(from, to).map(({ text }) => text);
  if (within.some((word) => plainlyOwn.has(word))) return 'writer';
  const first = subjects.get(within[0] ?? '');
  if (first !== undefined && !ownWords.has(within[0] ?? '') && !othersWords.has(within[0] ?? '')) return first;
  const before = nearestSubject(tokens, from);
  if (
    within.includes('me') &&
    !within.includes('without') &&
    (isDoneToWriter(tokens, from) || before === 'thing' || before === 'other')
  )
    return 'agent';
  if (within.some((word) => ownWords.has(word))) return isOpen(before) ? 'writer' : before;
  if (!within.some((word, at) => othersWords.has(word) && !ofThings.has(within[at - 1] ?? ''))) return before;
  if (before === 'writer') return 'other';
  return isOpen(before) || before === 'thing' ? 'anybody' : before;
}

const isOpen = (subject: Subject): boolean => subject === 'nobody' || subject === 'reader';

/** "mon chef va me tuer": somebody else is the one who does it. */
const isDoneToWriter = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.text === 'me' &&
  (byOther.has(tokens[from - 1]?.text ?? '') || (tokens[from + 1]?.text === 'tue' && tokens[from - 1]?.text !== 'je'));

function nearestSubject(tokens: readonly Token[], from: number): Subject {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - farthest) && tokens[at]?.sentence === sentence; at -= 1) {
    const word = tokens[at]?.text ?? '';
    const subject = subjects.get(word);
    if (subject === undefined || (kin.has(word) && !isSubject(tokens, at))) continue;
    if (isObjectPronoun(tokens, at)) continue;
    return subject;
  }
  return 'nobody';
}

/** "my sister", "sister": yes; "to my sister": no. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]?.sentence || !before) return true;
  if (prepositions.has(before.text)) return false;
  if (!determiners.has(before.text)) return true;
  let first = at - 1;
  while (determiners.has(tokens[first - 1]?.text ?? '')) first -= 1;
  const lead = tokens[first - 1];
  return lead?.sentence !== before.sentence || !lead || !prepositions.has(lead.text) || lead.text === 'que';
}

/** "elle m’a parlé de", "il m’interroge sur", but not "ça me donne envie de". */
const isSpokenTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|avait|interroge|demande|parle|dit|pose|questionne)$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:donne|fait)$/.test(tokens[at + 2]?.text ?? '');

/** "il y a", "faut-il". */
const isImpersonal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:y|faut|suffit)$/.test(tokens[at + (tokens[at + 1]?.text === 'ne' ? 2 : 1)]?.text ?? '') ||
  /^faut$/.test(tokens[at - 1]?.text ?? '');

/** "il te l’a dit", "ce livre", and "ce" before a noun are no subjects. */
function isObjectPronoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text;
  if (word === 'me' && isSpokenTo(tokens, at)) return true;
  if (word === 'il' && isImpersonal(tokens, at)) return true;
  if (word === 'te' || word === 'moi' || word === 'toi' || word === 'this' || word === 'that' || word === 'ce')
    return true;
  return word === 'you' && /^(?:tell|told|for|to|with|of)$/.test(tokens[at - 1]?.text ?? '');
}
