import type { CommunityEditorQuery, CreateCommunityInput, JoiningMode, UpdateCommunityInput } from '@entraide/contract';
import { textOf, textsOf } from './form-text.ts';

/** What stands in the form of a community, whether sent or not. Names are those of the input. */
export interface CommunityValues {
  readonly nameEn: string;
  readonly nameFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
  /** For a new community only; an address does not change. */
  readonly slug: string;
  readonly joining: JoiningMode;
  /** A whole number, as typed. */
  readonly position: string;
  readonly isArchived: boolean;
  readonly conditionIds: readonly string[];
  /** What was typed to find a condition. */
  readonly conditionText: string;
}

export const joiningModes: readonly JoiningMode[] = ['OPEN', 'APPROVAL'];

export const emptyCommunity: CommunityValues = {
  nameEn: '',
  nameFr: '',
  descriptionEn: '',
  descriptionFr: '',
  slug: '',
  joining: 'OPEN',
  position: '',
  isArchived: false,
  conditionIds: [],
  conditionText: '',
};

type StoredCommunity = NonNullable<CommunityEditorQuery['community']>;

export const communityValuesOf = (community: StoredCommunity): CommunityValues => ({
  ...emptyCommunity,
  nameEn: community.source?.nameEn ?? '',
  nameFr: community.source?.nameFr ?? '',
  descriptionEn: community.source?.descriptionEn ?? '',
  descriptionFr: community.source?.descriptionFr ?? '',
  slug: community.slug,
  joining: community.joining,
  position: String(community.source?.position ?? ''),
  isArchived: community.isArchived,
  conditionIds: community.conditions.map((condition) => condition.id),
});

export function readCommunityForm(form: FormData): CommunityValues {
  return {
    nameEn: textOf(form, 'nameEn'),
    nameFr: textOf(form, 'nameFr'),
    descriptionEn: textOf(form, 'descriptionEn'),
    descriptionFr: textOf(form, 'descriptionFr'),
    slug: textOf(form, 'slug').trim(),
    joining: joiningModes.find((mode) => mode === form.get('joining')) ?? 'APPROVAL',
    position: textOf(form, 'position').trim(),
    isArchived: form.get('isArchived') === 'yes',
    conditionIds: textsOf(form, 'conditionIds'),
    conditionText: textOf(form, 'conditionText').trim(),
  };
}

const textsIn = (values: CommunityValues) => ({
  nameEn: values.nameEn,
  nameFr: values.nameFr,
  descriptionEn: values.descriptionEn,
  descriptionFr: values.descriptionFr,
  joining: values.joining,
  conditionIds: [...values.conditionIds],
  position: placeOf(values.position),
});

/** A place that is no whole number of ours is none: the community keeps or gets the place the server gives it. */
const placeOf = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

export const createInputOf = (values: CommunityValues, idempotencyKey: string): CreateCommunityInput => ({
  ...textsIn(values),
  idempotencyKey,
  slug: values.slug === '' ? null : values.slug,
});

export const updateInputOf = (values: CommunityValues, id: string): UpdateCommunityInput => ({
  ...textsIn(values),
  id,
  isArchived: values.isArchived,
});
