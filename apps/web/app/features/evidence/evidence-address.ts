import { type ExperiencesRequest, experiencesAddress } from '../experiences/experiences-request.ts';

/** A treatment, as far as an address needs it. */
export interface Addressed {
  readonly slug: string;
}

/** What a treatment was for: a condition or a symptom. */
export interface PurposeAddress extends Addressed {
  readonly kind: string;
}

export interface PurposeRequest {
  readonly kind: 'CONDITION' | 'SYMPTOM';
  readonly slug: string;
}

/** The purpose that an address names, `?condition=asthma` or `?symptom=cough`; the condition when both are there. */
export function readPurpose(query: URLSearchParams): PurposeRequest | null {
  const condition = query.get('condition');
  if (condition) return { kind: 'CONDITION', slug: condition };
  const symptom = query.get('symptom');
  return symptom ? { kind: 'SYMPTOM', slug: symptom } : null;
}

const nameOf = ({ kind }: PurposeAddress): 'condition' | 'symptom' => (kind === 'SYMPTOM' ? 'symptom' : 'condition');

/** `condition=asthma` */
export const purposeQuery = (purpose: PurposeAddress): string =>
  new URLSearchParams({ [nameOf(purpose)]: purpose.slug }).toString();

/** The figures of a treatment for one purpose, on its page. */
export const figuresPath = (treatment: Addressed, purpose: PurposeAddress): string =>
  `/treatments/${treatment.slug}?${purposeQuery(purpose)}#figures`;

/** The same figures as a file. */
export const downloadPath = (treatment: Addressed, purpose: PurposeAddress): string =>
  `/treatments/${treatment.slug}/figures.csv?${purposeQuery(purpose)}`;

/** Two treatments for one purpose; with fewer, the page lets the reader choose. */
export function comparePath(purpose?: PurposeAddress, one?: Addressed, other?: Addressed): string {
  const query = new URLSearchParams(purpose ? { [nameOf(purpose)]: purpose.slug } : {});
  if (one) query.set('one', one.slug);
  if (other) query.set('other', other.slug);
  return query.size > 0 ? `/compare?${query}` : '/compare';
}

/** What somebody shares about the treatment and the purpose: the form of a new experience. */
export const newExperiencePath = (treatment: Addressed, purpose?: PurposeAddress): string =>
  `/experiences/new?${new URLSearchParams({ treatment: treatment.slug, ...(purpose ? { [nameOf(purpose)]: purpose.slug } : {}) })}`;

/** The stories behind figures, narrowed to an answer. */
export const storiesPath = (
  treatment: Addressed,
  purpose?: PurposeAddress,
  answers: Partial<ExperiencesRequest> = {},
): string =>
  experiencesAddress({
    treatment: treatment.slug,
    ...(purpose ? { [nameOf(purpose)]: purpose.slug } : {}),
    ...answers,
  });
