import { assessQuestion } from '@entraide/domain-safety';

const mostRead = 2_000;

/**
 * Whether words of a question, in French or English, with or without accents, may come from danger to oneself: wishing
 * to be dead, planning it, hurting oneself, asking for a method, or somebody worrying about another's life. Figures of
 * speech ("this headache is killing me", "tuer un processus", "mourir de rire") and plain fear of death do not count.
 * It decides one thing only: whether help stands above the results. A wrong yes costs a look, a wrong no may cost more,
 * so every level counts, also a bare subject. Nothing is kept of what was asked. Of a longer text the beginning is read:
 * ten times what else counts of a question, and bounded work.
 */
export function mayBeInDanger(question: string): boolean {
  return assessQuestion(question.slice(0, mostRead)) !== null;
}
