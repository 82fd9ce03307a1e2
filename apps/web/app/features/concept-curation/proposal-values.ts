import type { ProposeConceptInput } from '@entraide/contract';
import type { Catalogue } from '../catalogue/catalogues.ts';
import { catalogueOf, catalogues } from '../catalogue/catalogues.ts';
import { textOf } from '../communities-admin/form-text.ts';

/** What stands in the form of a proposal, whether sent or not. */
export interface ProposalValues {
  readonly catalogue: Catalogue;
  readonly language: 'EN' | 'FR';
  readonly name: string;
  /** One a line. */
  readonly otherNames: string;
  readonly reason: string;
  readonly sourceUrl: string;
}

/** The form as an address begins it. */
export const beginProposal = (query: URLSearchParams, language: 'en' | 'fr'): ProposalValues => ({
  catalogue: catalogueOf(query.get('catalogue') ?? undefined) ?? 'conditions',
  language: language === 'fr' ? 'FR' : 'EN',
  name: (query.get('name') ?? '').trim().slice(0, 150),
  otherNames: '',
  reason: '',
  sourceUrl: '',
});

export const readProposalForm = (form: FormData): ProposalValues => ({
  catalogue: catalogueOf(textOf(form, 'catalogue')) ?? 'conditions',
  language: textOf(form, 'language') === 'FR' ? 'FR' : 'EN',
  name: textOf(form, 'name'),
  otherNames: textOf(form, 'otherNames'),
  reason: textOf(form, 'reason'),
  sourceUrl: textOf(form, 'sourceUrl'),
});

export const proposalInputOf = (
  { catalogue, otherNames, sourceUrl, ...values }: ProposalValues,
  idempotencyKey: string,
): ProposeConceptInput => ({
  ...values,
  kind: catalogues[catalogue],
  otherNames: otherNames.split('\n').filter((name) => name.trim() !== ''),
  sourceUrl: sourceUrl.trim() === '' ? null : sourceUrl,
  idempotencyKey,
});
