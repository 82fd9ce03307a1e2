import type { BoardTopicFragment, CreateTopicInput, UpdateTopicInput } from '@entraide/contract';
import type { AdminProblem } from './community-actions.ts';
import { textOf } from './form-text.ts';

/** What stands in the form of a topic, whether sent or not. Names are those of the input. */
export interface TopicValues {
  readonly titleEn: string;
  readonly titleFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
  /** Markdown, or empty. */
  readonly summaryEn: string;
  readonly summaryFr: string;
  readonly isArchived: boolean;
  /** What was changed and why; only of a topic that exists. */
  readonly note: string;
}

export const emptyTopic: TopicValues = {
  titleEn: '',
  titleFr: '',
  descriptionEn: '',
  descriptionFr: '',
  summaryEn: '',
  summaryFr: '',
  isArchived: false,
  note: '',
};

export const topicValuesOf = ({ source, isArchived }: BoardTopicFragment): TopicValues => ({
  titleEn: source?.titleEn ?? '',
  titleFr: source?.titleFr ?? '',
  descriptionEn: source?.descriptionEn ?? '',
  descriptionFr: source?.descriptionFr ?? '',
  summaryEn: source?.summaryEn ?? '',
  summaryFr: source?.summaryFr ?? '',
  isArchived,
  note: '',
});

export const readTopicForm = (form: FormData): TopicValues => ({
  titleEn: textOf(form, 'titleEn'),
  titleFr: textOf(form, 'titleFr'),
  descriptionEn: textOf(form, 'descriptionEn'),
  descriptionFr: textOf(form, 'descriptionFr'),
  summaryEn: textOf(form, 'summaryEn'),
  summaryFr: textOf(form, 'summaryFr'),
  isArchived: form.get('isArchived') === 'yes',
  note: textOf(form, 'note'),
});

/** A topic's address is made of its English title: what is wrong with the one is told at the other, once. */
export function atTitle(problems: readonly AdminProblem[]): readonly AdminProblem[] {
  const hasTitle = problems.some(({ field }) => field === 'titleEn');
  return problems
    .filter(({ field }) => field !== 'slug' || !hasTitle)
    .map((problem) => (problem.field === 'slug' ? { ...problem, field: 'titleEn' } : problem));
}

export const createTopicInputOf = (
  { isArchived: _, note: __, ...texts }: TopicValues,
  place: Pick<CreateTopicInput, 'communityId' | 'idempotencyKey'>,
): CreateTopicInput => ({ ...texts, ...place });

export const updateTopicInputOf = (
  values: TopicValues,
  version: Pick<UpdateTopicInput, 'id' | 'revision'>,
): UpdateTopicInput => ({ ...values, ...version });
