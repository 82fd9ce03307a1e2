import { describe, expect, it } from '@jest/globals';
import {
  type ExperiencesRequest,
  experiencesAddress,
  filterOf,
  readExperiencesRequest,
  withoutAnswers,
} from './experiences-request.ts';

const read = (query: string): ExperiencesRequest => readExperiencesRequest(new URLSearchParams(query));

describe('the request for a list of experiences', () => {
  it('is read from the address and written to the same address', () => {
    for (const query of [
      'treatment=metformin&condition=type-2-diabetes&effectiveness=major&perspective=own',
      'symptom=pain&sideEffects=severe&stillTaking=no&stopReason=side_effects',
      'sideEffect=nausea&effectiveness=made_it_worse&after=abc',
    ]) {
      const request = read(query);
      expect(experiencesAddress(request, { after: request.after })).toBe(`/experiences?${query}`);
    }
    expect(experiencesAddress(read(''))).toBe('/experiences');
  });

  it.each([
    ['effectiveness', 'great'],
    ['perspective', 'OWN OR 1=1'],
    ['sideEffects', 'none,mild'],
    ['stillTaking', 'maybe'],
    ['stopReason', ''],
    ['treatment', ''],
  ])('leaves out %s that says %j', (name, value) => {
    expect(experiencesAddress(read(new URLSearchParams({ [name]: value }).toString()))).toBe('/experiences');
  });

  it('takes the condition when a symptom is given too', () => {
    expect(read('condition=asthma&symptom=cough')).toMatchObject({ condition: 'asthma', symptom: null });
  });

  it('begins at the first page when something changes', () => {
    const request = read('treatment=metformin&effectiveness=none&after=abc');
    expect(experiencesAddress(request, { effectiveness: 'MAJOR' })).toBe(
      '/experiences?treatment=metformin&effectiveness=major',
    );
    expect(withoutAnswers(request)).toBe('/experiences?treatment=metformin');
  });

  it('becomes the filter of the API', () => {
    const ids = { treatmentId: 't', purposeId: null, symptomId: null };
    expect(filterOf(read('stillTaking=no&sideEffects=severe'), ids)).toEqual({
      ...ids,
      effectiveness: null,
      perspective: null,
      sideEffectsOverall: 'SEVERE',
      isStillTaking: false,
      stopReason: null,
    });
    expect(filterOf(read(''), ids).isStillTaking).toBeNull();
  });
});
