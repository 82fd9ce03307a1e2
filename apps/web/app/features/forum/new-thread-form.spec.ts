import { describe, expect, it } from '@jest/globals';
import { emptyThread, readThreadForm } from './new-thread-form.ts';

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the form of a new thread', () => {
  it('is read as it was filled in', () => {
    const values = readThreadForm(
      formOf([
        ['topicId', 't1'],
        ['kind', 'WELLBEING'],
        ['title', ' A walk a day '],
        ['text', 'One\r\ntwo'],
        ['language', 'FR'],
        ['visibility', 'PUBLIC'],
        ['warnings', 'DEATH'],
        ['warnings', 'SUICIDE'],
        ['warnings', 'nothing of ours'],
        ['conceptIds', 'a'],
        ['conceptIds', 'b'],
        ['conceptIds', 'a'],
        ['conceptIds', ''],
      ]),
    );
    expect(values).toEqual({
      topicId: 't1',
      kind: 'WELLBEING',
      title: 'A walk a day',
      text: 'One\ntwo',
      language: 'FR',
      visibility: 'PUBLIC',
      warnings: ['SUICIDE', 'DEATH'],
      conceptIds: ['a', 'b'],
      conceptText: '',
    });
  });

  it.each([[[]], [[['visibility', 'EVERYBODY']]], [[['visibility', 'ONLY_ME']]], [[['visibility', 'public']]]])(
    'never widens who may read: %j',
    (entries) => {
      expect(readThreadForm(formOf(entries as unknown as [string, string][])).visibility).toBe('COMMUNITY');
    },
  );

  it('begins with the fewest readers and the language of the page', () => {
    expect(emptyThread('t1', 'fr')).toMatchObject({ topicId: 't1', language: 'FR', visibility: 'COMMUNITY' });
    expect(emptyThread('t1', 'en').language).toBe('EN');
  });

  it('takes a file for no text', () => {
    const form = new FormData();
    form.append('text', new File(['x'], 'x.txt'));
    expect(readThreadForm(form).text).toBe('');
  });
});
