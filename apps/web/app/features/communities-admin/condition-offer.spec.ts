import { describe, expect, it } from '@jest/globals';
import { mergeOffers, offersOf, writeOffer } from './condition-offer.ts';

const migraine = { id: '1', name: 'Migraine', label: 'Migraine' };
const lupus = { id: '2', name: 'Lupus', label: 'Systemic lupus erythematosus' };

describe('offered conditions', () => {
  it('come back as they were written', () => {
    const form = new FormData();
    form.append('offer', writeOffer(migraine));
    form.append('offer', writeOffer(lupus));
    expect(offersOf(form)).toEqual([migraine, lupus]);
  });

  it.each(['', 'nonsense', '{}', '[]', '["1","Migraine"]', '[1,"Migraine","Migraine"]', 'null'])(
    'leave out %j',
    (value) => {
      const form = new FormData();
      form.append('offer', value);
      expect(offersOf(form)).toEqual([]);
    },
  );

  it('are offered once, in the order in which they came', () => {
    expect(mergeOffers([lupus], [migraine, lupus])).toEqual([lupus, migraine]);
  });
});
