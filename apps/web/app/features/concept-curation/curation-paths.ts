import type { ConceptKind } from '@entraide/contract';
import { catalogueOfKind } from '../catalogue/catalogues.ts';

export const myProposalsPath = '/my/proposals';

export const proposalsPath = '/moderation/proposals';

export const mergesPath = '/moderation/merges';

export const proposalPath = (id: string): string => `${proposalsPath}/${id}`;

/** @param name what the form begins with, such as a text that found nothing */
export const proposePath = (catalogue: string, name = ''): string =>
  `/propose?${new URLSearchParams({ catalogue, ...(name ? { name } : {}) })}`;

export const curatePath = (concept: { readonly kind: ConceptKind; readonly slug: string }): string =>
  `/curate/${catalogueOfKind(concept.kind)}/${concept.slug}`;
