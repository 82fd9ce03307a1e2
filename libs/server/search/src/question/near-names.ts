/** A name of the catalogue that shares a telling word with a question. */
export interface NameCandidate {
  readonly concept_id: string;
  /** As `nameKey` makes it. */
  readonly key: string;
}

/** In so many texts words are counted at most. */
const countedTexts = 20_000;
/** What a name must share with the question, by weight; 1 is the same words in whatever order. */
const leastShared = 0.6;
const mostConcepts = 2;
/** What is not much less near than the nearest counts too. */
const asNear = 0.05;

const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Words that names have or have not. */
const silent = new Set(['type', 'form', 'forme']);

function partsOf(key: string): string[] {
  const words = key.split(' ').filter((word) => !silent.has(word));
  const numbered = words.map((word, index) => {
    const number = index > 0 ? romanNumbers.indexOf(word) : -1;
    return number < 0 ? word : String(number + 1);
  });
  return [...new Set(numbered)];
}

/** What a question is compared with. */
export interface NearReading {
  /** The question, as `nameKey` makes it. */
  readonly key: string;
  readonly candidates: readonly NameCandidate[];
  /** In how many public texts a word stands; rare words tell more. */
  readonly documentsOf: Readonly<Record<string, number>>;
}

/**
 * Concepts with a name that has nearly the words of the question, in whatever order: "hyperglycinemia, nonketotic" is
 * "nonketotic hyperglycinemia", "type III" is "3". Likeness is Dice's coefficient, words weighed by their rarity.
 * @returns the nearest, at most two that are about as near; none when the nearest shares too little
 */
export function nearestConcepts({ key: asked, candidates, documentsOf }: NearReading): string[] {
  const weightOf = (word: string): number => Math.log(1 + countedTexts / (1 + (documentsOf[word] ?? 0)));
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);
  const own = partsOf(asked);
  const best = new Map<string, number>();
  for (const { concept_id: conceptId, key } of candidates) {
    const parts = partsOf(key);
    const shared = own.filter((word) => parts.some((part) => isAlike(word, part)));
    const likeness = (2 * sum(shared)) / (sum(own) + sum(parts));
    best.set(conceptId, Math.max(best.get(conceptId) ?? 0, likeness));
  }
  const ranked = [...best].toSorted(([, one], [, other]) => other - one);
  const least = Math.max(leastShared, (ranked[0]?.[1] ?? 0) - asNear);
  return ranked
    .filter(([, likeness]) => likeness >= least)
    .slice(0, mostConcepts)
    .map(([conceptId]) => conceptId);
}

/** One letter more, less or other in words of six letters or more. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 6 || long.length - short.length > 1) return false;
  const same = [...short].findIndex((letter, at) => letter !== long[at]);
  const from = same < 0 ? short.length : same;
  return short.slice(from) === long.slice(from + 1) || short.slice(from + 1) === long.slice(from + 1);
}

const mostCandidates = 60;

/**
 * Common tables of the statement that reads a question: `candidate` holds names that share one of its two rarest words, of
 * about its length first, unless all of it is a name. Needs the tables `asked`, `meant (position, key)` and
 * `named (count)`.
 */
export const nearTables = `
  whole as materialized (
    select count(*) as words, length(string_agg(key, ' ')) as letters,
      exists (select from named where named.count = (select count(*) from asked)) as is_named
    from meant
  ),
  rare as materialized (
    select meant.key
    from meant join search_word w on w.word = meant.key
    where length(meant.key) >= 4 and w.is_name
    group by meant.key order by min(w.documents), length(meant.key) desc, meant.key limit 2
  ),
  candidate as materialized (
    select distinct n.concept_id, n.key
    from whole cross join rare cross join lateral (
      select concept_id, key from search_name where key like '%' || rare.key || '%'
      order by abs(length(key) - whole.letters), key limit ${mostCandidates}
    ) n
    where whole.words >= 2 and not whole.is_named and not $3::boolean
  )`;

/** Columns of the same statement, as `NearReading` needs them. */
export const nearColumns = `
    (select coalesce(json_agg(candidate), '[]') from candidate) as candidates,
    (select json_object_agg(w.word, w.documents) from search_word w
     where w.word = any(array(select unnest(string_to_array(key, ' ')) from candidate union select key from meant))) as known,
    (select json_agg(key order by position) from meant) as keys`;
