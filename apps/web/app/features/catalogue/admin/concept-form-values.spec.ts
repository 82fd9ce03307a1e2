import { describe, expect, it } from '@jest/globals';
import { emptyValues, inputOf, readConceptForm } from './concept-form-values.ts';

describe('the form of a concept', () => {
  it('becomes the input: lists by line, addresses as their last part, no kind as none', () => {
    const input = inputOf({
      ...emptyValues,
      labelEn: 'Gout',
      synonymsEn: ' podagra \r\n\r\nurate arthritis\n',
      parentSlugs: ['joint-conditions'],
      otherParents: 'https://example.org/conditions/pain?x=1#y\nrare/',
    });
    expect(input).toEqual({
      labelEn: 'Gout',
      labelFr: '',
      everydayEn: '',
      everydayFr: '',
      summaryEn: '',
      summaryFr: '',
      synonymsEn: ['podagra', 'urate arthritis'],
      synonymsFr: [],
      treatmentKind: null,
      isGroup: false,
      parentSlugs: ['joint-conditions', 'pain', 'rare'],
    });
  });

  it('is read with what is missing as empty', () => {
    const form = new FormData();
    form.append('labelFr', 'Goutte');
    form.append('isGroup', 'yes');
    form.append('parentSlugs', 'a');
    form.append('parentSlugs', 'b');
    expect(readConceptForm(form)).toEqual({
      ...emptyValues,
      labelFr: 'Goutte',
      isGroup: true,
      parentSlugs: ['a', 'b'],
    });
  });
});
