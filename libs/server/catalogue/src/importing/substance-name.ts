/**
 * The substance a medicine's file means, without the salt, hydrate or ester it comes as: `CHLORHYDRATE DE VÉRAPAMIL` and
 * `AMIODARONE (CHLORHYDRATE D')` give `Vérapamil` and `Amiodarone`. Salts of metals stay whole, since there the salt is
 * the treatment (`ZINC (GLUCONATE DE)` gives `Gluconate de zinc`). Word lists follow the French pharmacopoeia's usage.
 */
export function baseSubstance(written: string): string {
  const name = written.replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim().toUpperCase();
  return asSentence(withoutForm(inOrder(withoutWater(name))));
}

const water =
  /[ ,]+\(?(?:(?:MONO|DI|TRI|TÉTRA|PENTA|HEXA|HEPTA|NONA|DÉCA|DODÉCA|SESQUI|HÉMI|HÉMIPENTA|1,5-)?HYDRAT(?:É|E|ÉE|ÉS|ÉES)|ANHYDRE|DESSÉCHÉE?|MICRONISÉE?|RAFFINÉE?|PURIFIÉE?|LOURDE?|LÉGÈRE?|SOLVATE?)\)?$/;

function withoutWater(name: string): string {
  const shorter = name.replace(water, '').trim();
  return shorter === name || shorter === '' ? name : withoutWater(shorter);
}

/** `VALPROÏQUE (ACIDE)` is an acid whose noun stands behind. */
const nounBehind = /^(.+?) \((ACIDE|ALCOOL|TOXINE|SULFATE|FUMARATE|GLUCONATE|CHLORURE|FLUORURE|OXYDE)\)(.*)$/;
const formBehind = /^(.+?) \(([^()]+?)(?: (?:DE|DU|DES)| D'| DE L')\)(.*)$/;

function inOrder(name: string): string {
  const noun = nounBehind.exec(name);
  if (noun) return withoutWater(`${noun[2]} ${noun[1]}${noun[3]}`.replace(/, SEL .*$/, ''));
  const [, base, form, rest] = formBehind.exec(name) ?? [];
  if (base === undefined || form === undefined) return name;
  return inOrder(withoutWater(`${form} ${/^[AEIOUYÀÉÈÊHŒ]/.test(base) ? "D'" : 'DE '}${base}${rest}`.trim()));
}

const prefixes = '(?:\\(?[RSLD±]\\)?-\\s?)?(?:SOUS-|(?:DI|TRI)?HYDROGÉNO|HÉMI|SESQUI|MONO|BI|DI|TRI|TÉTRA)*';
const salts = [
  'CHLORHYDRATE|BROMHYDRATE|SULFATE|PHOSPHATE|CITRATE|TARTRATE|MALÉATE|FUMARATE|SUCCINATE|ACÉTATE|MÉSILATE',
  'MÉTHANESULFONATE|BÉSILATE|TOSILATE|OXALATE|LACTATE|NITRATE|PROPIONATE|VALÉRATE|EMBONATE|PAMOATE|PALMITATE|HYCLATE',
  'XINAFOATE|FUROATE|BENZOATE|BROMURE|IODURE|CHLORURE|BUTYRATE|PIVALATE|DÉCANOATE|ÉNANTATE|ÉNANTHATE|UNDÉCANOATE',
  'CAPROATE|STÉARATE|TRIFLUOROACÉTATE|ASPARTATE|GLUTAMATE|MALATE|ADIPATE|ESTOLATE|ÉTHYLSUCCINATE|ISÉTHIONATE|NAPSILATE',
  'ÉDISILATE|ESILATE|CAMSILATE|ACÉTONIDE|HEXACÉTONIDE|MÉTASULFOBENZOATE|CARBONATE|GLUCONATE|MUCATE|PIDOLATE|OROTATE',
].join('|');
const ofTheSalt = '(?: (?:DI|MONO|TRI)?SODIQUE| POTASSIQUE| ACIDE| (?:MONO|DI|TRI)?HYDRATÉ)?';
const saltInFront = new RegExp(`^(?:SOLUTION DE )?${prefixes}(?:${salts})${ofTheSalt} (?:DE |D')(.+)$`);
const adjectives =
  /^(.{4,}?)(?: (?:(?:MONO|DI|TRI|HÉMI)?(?:SODIQUE|CALCIQUE|POTASSIQUE|MAGNÉSIQUE|LITHIQUE|ZINCIQUE)|ARGININE|TERT-BUTYLAMINE|ERBUMINE|TROMÉTAMOL|TROMÉTHAMINE|LYSINE|CILEXÉTIL|MÉDOXOMIL|MOFÉTIL|PIVOXIL|DIPIVOXIL|DISOPROXIL|ÉTEXILATE|AXÉTIL|PROXÉTIL))+$/;
const amineBehind = /^(.+) DE (?:DIÉTHYLAMINE|ÉPOLAMINE|LYSINE|TROMÉTAMOL|MÉGLUMINE|HYDROXYÉTHYLPYRROLIDINE)$/;
/** With these the salt is the treatment; with a radical in -yle, or as a nitrate of isosorbide, a substance of its own. */
const simpleBase =
  /^(?:SODIUM|POTASSIUM|CALCIUM|MAGNÉSIUM|ZINC|FER|CUIVRE|ALUMINIUM|LITHIUM|BARYUM|MANGANÈSE|CHROME|AMMONIUM|BISMUTH|ARGENT|STRONTIUM|COBALT|LANTHANE|SÉLÉNIUM|SOUFRE|RUBIDIUM|YTTRIUM|RADIUM|GALLIUM|INDIUM|THALLIUM|LUTÉCIUM|MERCURE|OR|ISOSORBIDE|(?:DI)?(?:MÉTH|ÉTH|BENZ|PHÉN|PROP|ISOPROP|BUT|AM|LAUR|CÉT|MENTH|BORN|GLYCÉR)YLE)(?![A-ZÀ-Ý])/;

function withoutForm(name: string): string {
  const salt = saltInFront.exec(name)?.[1];
  if (salt !== undefined) return simpleBase.test(salt) ? name : withoutForm(withoutWater(salt));
  return amineBehind.exec(name)?.[1] ?? adjectives.exec(name)?.[1] ?? name;
}

function asSentence(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(
      /\bvitamine ([a-z])(\d*)\b/g,
      (_all, letter: string, number: string) => `vitamine ${letter.toUpperCase()}${number}`,
    );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
