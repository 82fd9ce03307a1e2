import { m } from '@entraide/messages';
import { termOf } from '../../terms.ts';
import { type OwnAnswers, besideEverybody, latestAnswer } from './own-answers.ts';
import type { OwnEvidence } from './own-courses.ts';

/** One's own latest answer beside everybody's; says so when there is nothing to set beside it. */
export function ownSentence(
  entry: OwnAnswers,
  evidence: OwnEvidence | null,
  count: (people: number) => string,
): string {
  const latest = latestAnswer(entry);
  const answer = termOf('effectiveness', latest);
  const shown = evidence?.__typename === 'Evidence' ? evidence.effectiveness : evidence;
  if (!shown) return m.overview_own_answer({ answer });
  if (shown.__typename === 'EvidenceAbsence') {
    return shown.reason === 'NOT_COUNTED_YET'
      ? m.overview_own_not_counted({ answer })
      : m.overview_own_alone({ answer, least: shown.least });
  }
  const beside = besideEverybody(latest, shown.answers);
  if (beside) {
    const { same, less, more } = beside;
    const people = count(same + less + more);
    return m.overview_own_sentence({ answer, people, same: count(same), less: count(less), more: count(more) });
  }
  const same = shown.answers.find((each) => each.answer === latest)?.people ?? 0;
  return m.overview_own_sentence_early({ answer, people: count(shown.people), same: count(same) });
}
