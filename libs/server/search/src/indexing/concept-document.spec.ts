import { expect, it } from '@jest/globals';
import type { IndexableConcept } from '@entraide/server-catalogue';
import { namesOf } from './concept-document.ts';

it('names come in one order, each once, however the rows came', () => {
  const named = (...names: string[]): IndexableConcept =>
    ({ names: names.map((name) => ({ language: 'en', role: 'synonym', name, name_key: name })) }) as never;
  expect(namesOf(named('gout', 'podagra', 'gout'))).toEqual(namesOf(named('podagra', 'gout')));
});
