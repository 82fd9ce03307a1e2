import { describe, expect, it } from '@jest/globals';
import { createInputOf, emptyCommunity, readCommunityForm, updateInputOf } from './community-values.ts';

describe('the form of a community', () => {
  it('is read with what is missing as empty, and never opens by accident', () => {
    expect(readCommunityForm(new FormData())).toEqual({ ...emptyCommunity, joining: 'APPROVAL' });
  });

  it('is read as it was sent', () => {
    const form = new FormData();
    form.append('nameEn', 'Lupus');
    form.append('joining', 'OPEN');
    form.append('position', ' 3 ');
    form.append('isArchived', 'yes');
    form.append('conditionIds', 'a');
    form.append('conditionIds', 'b');
    form.append('conditionIds', 'a');
    expect(readCommunityForm(form)).toEqual({
      ...emptyCommunity,
      nameEn: 'Lupus',
      joining: 'OPEN',
      position: '3',
      isArchived: true,
      conditionIds: ['a', 'b'],
    });
  });

  it.each([
    ['', null],
    ['12', 12],
    ['-1', null],
    ['1.5', null],
    ['first', null],
    ['12345678', null],
  ])('sends the place %j as %j', (position, sent) => {
    expect(updateInputOf({ ...emptyCommunity, position }, 'id').position).toBe(sent);
  });

  it('leaves the address to the server when none was typed', () => {
    expect(createInputOf(emptyCommunity, 'key')).toMatchObject({ slug: null, idempotencyKey: 'key' });
    expect(createInputOf({ ...emptyCommunity, slug: 'lupus' }, 'key')).toMatchObject({ slug: 'lupus' });
  });
});
