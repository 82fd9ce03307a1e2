import { describe, expect, it } from '@jest/globals';
import { mayAdministerSafety, safetyAdministrationActions } from './safety-administration.policy.ts';
import { cast, castNames } from './thread.cast.ts';

describe('who sets what keeps everybody safe', () => {
  it.each(safetyAdministrationActions)('%s: administrators alone', (action) => {
    expect(castNames.filter((name) => mayAdministerSafety(action, cast[name]))).toEqual(['administrator']);
  });

  it('not an administrator who is suspended', () => {
    const suspended = { ...cast.administrator, isSuspended: true };
    expect(safetyAdministrationActions.filter((action) => mayAdministerSafety(action, suspended))).toEqual([]);
  });
});
