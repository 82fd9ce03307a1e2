import type { RuleTable } from '../pattern/pattern-index.ts';

const stopping = 'stop|quit|skip|drop|ditch';
const changing = 'double|triple|halve|increase|raise|up|reduce|lower|cut|change';
const amount = '@number ~2 @unit|@dose';
const arreter = 'arreter|stopper|doubler|augmenter|diminuer|reduire|sauter|couper|baisser|melanger';
const arrete =
  'arrete|arretez|stoppe|stoppez|double|doublez|augmente|augmentez|diminue|diminuez|reduis|reduisez|saute|sautez|coupe|coupez|baisse|baissez|melange|melangez';

/** Telling another person what to take, change or stop, in both languages. */
export const dosageAdvice: RuleTable = {
  'dosage.imperative': [
    `^ just? take|use ~2 ${amount}`,
    `just|simply|instead|then|and take|use ~2 ${amount}`,
    `^ try ~1 ${amount}`,
    `^ take more|less|extra @dose`,
    `^ just? ${stopping} ~3 @drug`,
    `^ just? ${changing} ~2 dose|doses|dosage|@drug`,
    `just|simply|and|instead ${stopping}|${changing} ~2 dose|doses|dosage|@drug`,
    '^ cut|split|halve ~2 @drug in half',
    '^ wean|taper|get yourself off',
    '^ come off ~2 @drug',
    '^ give ~1 your child|kid|son|daughter|baby ~3 @dose',
    'halve both|what|them|it',
    `prends|prenez|essaie|essayez ~2 ${amount}`,
    `prends|prenez @number de plus`,
    'prends|prenez en ~1 @number',
    'just|simply take @number $',
    `${arrete} ~3 dose|doses|dosage|@drug`,
    'divise|divisez|coupe|coupez par|en deux',
    'sevre|sevrez|sevrage toi|vous',
    'donne|donnez a|lui ~2 @number|demi ~2 @dose',
    'monte|montez|passe|passez|descends|descendez a ' + amount,
  ],
  'dosage.you_should': [
    `you should|must|need|can|could|may|might|ought|have|want|better ~2 take|use|try|go|up|start ~4 ${amount}`,
    `you should|must|need|can|could|may|might|ought|have|want|better ~2 ${stopping}|${changing}|mix|come|increase ~4 @drug|dose|doses|dosage`,
    `you should|must|need to|not ~1 take ~2 more|less|extra`,
    `you want is|to ~1 go|take|up|do ~3 ${amount}`,
    `tu|vous devrais|devriez|dois|devez|peux|pouvez|pourrais|pourriez ~1 ${arreter} ~3 @drug|dose|doses|dosage`,
    `tu|vous devrais|devriez|dois|devez|peux|pouvez|pourrais|pourriez ~1 prendre|monter|passer|essayer ~3 ${amount}`,
    `faut ~1 que tu|vous ~1 montes|montiez|prennes|preniez|arretes|arretiez|doubles|doubliez|augmentes|augmentiez ~3 @drug|@number|dose`,
    `te|vous faut ~3 monter|prendre|arreter|doubler|passer ~2 dose|@drug|@number`,
    `te|vous faut ce est monter|prendre|arreter|doubler|passer ~2 dose|@drug|@number`,
    'suffit de reduire|diminuer|couper|doubler|arreter',
  ],
  'dosage.in_your_place': [
    `if i were you ~3 ${stopping}|${changing}|take|come ~3 @drug|dose|@number`,
    `would|d ~1 tell|advise|recommend|suggest ~1 you ~1 to? ${stopping}|${changing}|take|go|increase`,
    `advise|recommend|suggest ~1 you ~1 to? ${stopping}|${changing}|take|go`,
    `a ta|votre place je ~1 arreterais|doublerais|prendrais|augmenterais|stopperais|diminuerais|baisserais`,
    `te|vous conseille|recommande|suggere ~1 de ${arreter}|prendre|passer|monter`,
  ],
  'dosage.without_doctor': ['not need|bother ~3 doctor for that|this', 'pas besoin de ~3 medecin|docteur pour ca|cela'],
  'figure.dosage': [
    'take|prends|prenez ~1 @number minutes|minute|hours|days|day|weeks|steps|breaths|heures|jours|semaines|secondes',
    'stop|arrete|arretez ~1 treatment|traitement like|comme that|ca',
    'take|prends|prenez care|your|soin|ton|votre|le',
  ],
};
