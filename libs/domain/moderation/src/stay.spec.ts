import { describe, expect, it } from '@jest/globals';
import { problemCodes } from '@entraide/domain-kernel';
import { stayCauseOf, stayCauses } from './stay.ts';

describe('why a conversation stays where a wrong decision put it', () => {
  it('follows from the refusals that nobody can mend, each with its own cause', () => {
    const found = problemCodes.flatMap((code) => stayCauseOf(code) ?? []);
    expect(found.toSorted()).toEqual(stayCauses.toSorted());
  });

  it.each(['undo_beyond_office', 'undo_blocked', 'changed_meanwhile', 'not_found', 'undo_too_late'] as const)(
    'is nothing where it is refused as %s',
    (code) => expect(stayCauseOf(code)).toBeNull(),
  );
});
