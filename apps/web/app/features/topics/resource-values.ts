import type { AddTopicResourceInput, ChangeTopicResourceInput, TopicResourceLineFragment } from '@entraide/contract';
import { textOf } from '../communities-admin/form-text.ts';

/** What stands in the form of a resource, whether sent or not. Names are those of the input. */
export interface ResourceValues {
  readonly title: string;
  readonly url: string;
  readonly language: 'EN' | 'FR';
  readonly note: string;
}

export const emptyResource = (language: 'en' | 'fr'): ResourceValues => ({
  title: '',
  url: '',
  language: language === 'fr' ? 'FR' : 'EN',
  note: '',
});

export const resourceValuesOf = ({ title, url, language, note }: TopicResourceLineFragment): ResourceValues => ({
  title,
  url,
  language,
  note,
});

export const readResourceForm = (form: FormData): ResourceValues => ({
  title: textOf(form, 'title'),
  url: textOf(form, 'url'),
  language: textOf(form, 'language') === 'FR' ? 'FR' : 'EN',
  note: textOf(form, 'note'),
});

export const addInputOf = (
  values: ResourceValues,
  place: Pick<AddTopicResourceInput, 'topicId' | 'idempotencyKey'>,
): AddTopicResourceInput => ({ ...values, ...place });

export const changeInputOf = (
  values: ResourceValues,
  version: Pick<ChangeTopicResourceInput, 'id' | 'revision'>,
): ChangeTopicResourceInput => ({ ...values, ...version });
