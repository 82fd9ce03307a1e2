import { describe, expect, it } from '@jest/globals';
import {
  comparePath,
  downloadPath,
  figuresPath,
  newExperiencePath,
  purposeQuery,
  readPurpose,
  storiesPath,
} from './evidence-address.ts';

const metformin = { slug: 'metformin' };
const diabetes = { kind: 'CONDITION', slug: 'type-2-diabetes' };
const pain = { kind: 'SYMPTOM', slug: 'pain' };

describe('addresses of figures', () => {
  it.each([
    ['', null],
    ['condition=', null],
    ['other=asthma', null],
    ['condition=asthma', { kind: 'CONDITION', slug: 'asthma' }],
    ['symptom=pain', { kind: 'SYMPTOM', slug: 'pain' }],
    ['symptom=pain&condition=asthma', { kind: 'CONDITION', slug: 'asthma' }],
  ])('%j asks for %j', (query, purpose) => {
    expect(readPurpose(new URLSearchParams(query))).toEqual(purpose);
  });

  it('name the purpose by its kind and read back the same', () => {
    for (const purpose of [diabetes, pain]) {
      expect(readPurpose(new URLSearchParams(purposeQuery(purpose)))).toEqual(purpose);
    }
  });

  it('lead to the page, the file, the comparison and the stories', () => {
    expect(figuresPath(metformin, diabetes)).toBe('/treatments/metformin?condition=type-2-diabetes#figures');
    expect(downloadPath(metformin, pain)).toBe('/treatments/metformin/figures.csv?symptom=pain');
    expect(comparePath()).toBe('/compare');
    expect(comparePath(diabetes, metformin)).toBe('/compare?condition=type-2-diabetes&one=metformin');
    expect(comparePath(pain, metformin, { slug: 'rest' })).toBe('/compare?symptom=pain&one=metformin&other=rest');
    expect(storiesPath(metformin, diabetes, { effectiveness: 'MAJOR', perspective: 'OWN' })).toBe(
      '/experiences?treatment=metformin&condition=type-2-diabetes&effectiveness=major&perspective=own',
    );
    expect(storiesPath(metformin)).toBe('/experiences?treatment=metformin');
    expect(newExperiencePath(metformin, pain)).toBe('/experiences/new?treatment=metformin&symptom=pain');
  });

  it('keep what a slug may hold apart from the rest of the address', () => {
    expect(comparePath({ kind: 'CONDITION', slug: 'a&one=b' })).toBe('/compare?condition=a%26one%3Db');
  });
});
