import { foldText } from '@entraide/domain-kernel';
import { englishCrisis } from './crisis-words.en.ts';
import { frenchCrisis } from './crisis-words.fr.ts';

/** As much of a question as is looked at; longer than any question that is searched for. */
const mostCharacters = 1_000;

/** Things that only sound like it, taken out before looking. Biochemistry and films have their own suicides. */
const soundsLikeIt =
  /\b(?:suicide (?:squad|genes?|inhibit\w*|inactivat\w*|substrates?|vectors?)|(?:inhibit\w*|substrats?|genes?) suicides?)\b/g;

/**
 * Whether words of a question, in French or English, with or without accents, may come from danger to oneself: wishing
 * to be dead, planning it, hurting oneself, asking for a method, or somebody worrying about another's life. Figures of
 * speech ("this headache is killing me", "tuer un processus", "mourir de rire") and plain fear of death do not count.
 * It decides one thing only: whether help stands above the results. A wrong yes costs a look, a wrong no may cost more,
 * so both lists lean to yes. Nothing is kept of what was asked.
 *
 * Wording: our own lists after the kinds of PRODUCT.md F, from the warning signs that WHO ("Preventing suicide", 2014)
 * and France's 3114 name; not a clinical instrument.
 */
export function mayBeInDanger(question: string): boolean {
  const words = foldText(question.slice(0, mostCharacters)).replace(soundsLikeIt, ' ');
  return [...englishCrisis, ...frenchCrisis].some((pattern) => pattern.test(words));
}
