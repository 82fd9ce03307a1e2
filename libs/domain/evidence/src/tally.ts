import { membershipRoles, type MembershipRole, type Month, perspectives } from '@entraide/domain-kernel';
import type { AgeCounts, CellFigures, Proportion, QuestionTable, RoleCount, SubsetFigures } from './cell-figures.ts';
import type { CountedAnswers, CountingGroup } from './counting-group.ts';
import { answersOf, evidenceQuestions, type EvidenceQuestion } from './evidence-question.ts';
import { profileOf } from './profile.ts';
import { sideEffectsOf } from './tally-side-effects.ts';

type Groups = readonly CountingGroup[];

const answersIn = (groups: Groups): CountedAnswers[] =>
  groups.flatMap((group) => group.members.map((member) => member.answers));

const peopleIn = (groups: Groups): number => groups.reduce((sum, group) => sum + group.size, 0);

/** Of groups that show the question. */
function tableOf(question: EvidenceQuestion, groups: Groups): QuestionTable {
  const shown = groups.filter((group) => !group.withheld.includes(question));
  const { answered, counts } = profileOf(question, shown);
  const answers = answersOf[question].map((answer) => ({ answer, people: counts.get(answer) ?? 0 }));
  return { question, people: answered, answers };
}

const count = (table: QuestionTable, ...answers: string[]): number =>
  table.answers.filter((one) => answers.includes(one.answer)).reduce((sum, one) => sum + one.people, 0);

/** How many of those who rated gave one of these answers. Whose effectiveness is too early to tell did not rate. */
const ofRated = (table: QuestionTable, ...answers: string[]): Proportion => ({
  people: count(table, ...answers),
  of: table.people - count(table, 'too_early'),
});

const ofAll = (table: QuestionTable, answer: string): Proportion => ({
  people: count(table, answer),
  of: table.people,
});

function subset(groups: Groups, label: Pick<SubsetFigures, 'perspective' | 'role'>): SubsetFigures {
  const effectiveness = tableOf('effectiveness', groups);
  return { ...label, people: peopleIn(groups), effectiveness, helped: ofRated(effectiveness, 'moderate', 'major') };
}

const ofRole = (groups: Groups, role: MembershipRole | null): Groups => groups.filter((group) => group.role === role);

/** Roles that have people, in the vocabulary's order, then those without one. */
const rolesOf = (groups: Groups): RoleCount[] =>
  [...membershipRoles, null]
    .map((role) => ({ role, people: peopleIn(ofRole(groups, role)) }))
    .filter((one) => one.people > 0);

const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

function agesOf(answers: readonly CountedAnswers[], now: Month): AgeCounts {
  const months = answers.map((one) => monthNumber(now) - monthNumber(one.answeredOn));
  const under1Year = months.filter((age) => age < 12).length;
  const over3Years = months.filter((age) => age >= 36).length;
  return { under1Year, from1To3Years: months.length - under1Year - over3Years, over3Years };
}

const sum = (answers: readonly CountedAnswers[], field: 'followUpsAsked' | 'followUpsAnswered'): number =>
  answers.reduce((total, one) => total + one[field], 0);

/** Who is counted, as far as they are told apart, and how fresh their answers are. */
function whoIsCounted(groups: Groups, now: Month): Omit<CellFigures, keyof ReturnType<typeof whatTheySaid>> {
  const of = (perspective: CountingGroup['perspective']): Groups =>
    groups.filter((group) => group.perspective === perspective);
  const roles = rolesOf(groups);
  const answers = answersIn(groups);
  return {
    people: peopleIn(groups),
    own: peopleIn(of('own')),
    caringFor: peopleIn(of('caring_for')),
    notToldApart: peopleIn(of(null)),
    roles,
    byPerspective: perspectives.map((perspective) => subset(of(perspective), { perspective, role: null })),
    byRole: roles.flatMap(({ role }) => (role ? [subset(ofRole(groups, role), { perspective: null, role })] : [])),
    ages: agesOf(answers, now),
    followUps: { asked: sum(answers, 'followUpsAsked'), answered: sum(answers, 'followUpsAnswered') },
  };
}

function whatTheySaid(groups: Groups) {
  const tables = Object.fromEntries(
    evidenceQuestions.map((question) => [question, tableOf(question, groups)]),
  ) as CellFigures['tables'];
  return {
    tables,
    helped: ofRated(tables.effectiveness, 'moderate', 'major'),
    worse: ofRated(tables.effectiveness, 'made_it_worse'),
    severe: ofAll(tables.side_effects_overall, 'severe'),
    stopped: ofAll(tables.still_taking, 'no'),
    sideEffects: sideEffectsOf(groups),
  };
}

/**
 * Every sum that is shown of a cell, before display thresholds. Each table has a base of its own: who answered it, of
 * the groups that show it. Shares of people who rated leave out `too_early` (PRODUCT.md, group E). `stop_reasons` counts
 * every reason, so its lines may add up to more than its people. No groups: zeros everywhere.
 * @param now the month in which one reads: answers are under 1, from 1 to under 3, or 3 years old and more
 */
export const tally = (groups: Groups, now: Month): CellFigures => ({
  ...whoIsCounted(groups, now),
  ...whatTheySaid(groups),
});
