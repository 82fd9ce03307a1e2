import { describe, expect, it } from '@jest/globals';
import { type ConceptOffer, mergeOffers, offersOf, writeOffer } from './concept-offer.ts';

const offer = (id: string): ConceptOffer => ({ id, kind: 'CONDITION', name: `Name ${id}`, label: 'Label' });

describe('offered concepts', () => {
  it('survive a form', () => {
    const form = new FormData();
    form.append('offer', writeOffer(offer('a')));
    form.append('offer', writeOffer(offer('b')));
    expect(offersOf(form)).toEqual([offer('a'), offer('b')]);
  });

  it.each([['no json'], ['null'], ['[]'], ['{"id":1}'], ['{"id":"a","kind":"MEMBER","name":"x","label":"y"}']])(
    'are none of ours: %s',
    (value) => {
      const form = new FormData();
      form.append('offer', value);
      expect(offersOf(form)).toEqual([]);
    },
  );

  it('are merged in order, each once', () => {
    expect(mergeOffers([offer('a'), offer('b')], [offer('c'), offer('a')]).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
