import { describe, expect, it } from '@jest/globals';
import { unsoundParts } from './journal-detail.ts';

const id = '01a20140-6ad2-7c96-b048-a4b849e480de';
const sound = { subject: { kind: 'case', id }, detail: { decisionId: id, decision: 'hide', days: 7, sanction: null } };

describe('what a line of the journal may say', () => {
  it('is ids, numbers and words of closed lists', () => {
    expect(unsoundParts(sound)).toEqual([]);
    expect(unsoundParts({ subject: sound.subject })).toEqual([]);
  });

  it.each([
    ['a text for an id', { decisionId: 'Nobody would miss me' }, ['detail.decisionId']],
    ['a single word that is on no list', { decision: 'metformin' }, ['detail.decision']],
    ['a text for a number', { days: '7 days' }, ['detail.days']],
    ['no number', { days: Number.NaN }, ['detail.days']],
    ['a key that nobody knows', { note: 'hide' }, ['detail.note']],
    ['what every object has', { constructor: 'hide' }, ['detail.constructor']],
    ['something inside something', { decision: { text: 'hide' } }, ['detail.decision']],
  ])('never %s', (_, detail, parts) => {
    expect(unsoundParts({ ...sound, detail })).toEqual(parts);
  });

  it('names a subject by a word and an id', () => {
    expect(unsoundParts({ subject: { kind: 'My kidney', id: 'Tom' } })).toEqual(['subject.kind', 'subject.id']);
  });
});
