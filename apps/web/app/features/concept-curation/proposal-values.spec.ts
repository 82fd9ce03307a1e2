import { describe, expect, it } from '@jest/globals';
import { beginProposal, proposalInputOf, readProposalForm } from './proposal-values.ts';

describe('the form of a proposal', () => {
  it('begins with what was looked for', () => {
    const query = new URLSearchParams({ catalogue: 'symptoms', name: ' itchy  eyes ' });
    expect(beginProposal(query, 'fr')).toMatchObject({ catalogue: 'symptoms', language: 'FR', name: 'itchy  eyes' });
    expect(beginProposal(new URLSearchParams({ catalogue: 'people' }), 'en')).toMatchObject({
      catalogue: 'conditions',
    });
  });

  it('is sent as it was filled in, empty lines left out', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      catalogue: 'treatments',
      language: 'FR',
      name: 'Tisane',
      otherNames: 'Infusion\r\n \nThé',
      reason: '',
      sourceUrl: ' ',
    })) {
      form.set(name, value);
    }
    expect(proposalInputOf(readProposalForm(form), 'key')).toEqual({
      kind: 'TREATMENT',
      language: 'FR',
      name: 'Tisane',
      otherNames: ['Infusion', 'Thé'],
      reason: '',
      sourceUrl: null,
      idempotencyKey: 'key',
    });
  });
});
