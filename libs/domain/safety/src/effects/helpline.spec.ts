import { describe, expect, it } from '@jest/globals';
import { type HelplineChannel, isContact, isHelpCountry, needsCheck } from './helpline.ts';

describe('a helpline', () => {
  it.each([
    ['2026-05-26', '2026-11-22T00:00:00Z', false],
    ['2026-05-26', '2026-11-22T00:00:00.001Z', true],
    ['2026-05-25', '2026-11-22T00:00:00Z', true],
    ['2026-11-22', '2026-11-22T12:00:00Z', false],
  ])('checked on %s needs a check at %s: %s', (checkedOn, now, expected) => {
    expect(needsCheck(checkedOn, new Date(now))).toBe(expected);
  });

  it.each<[HelplineChannel, string, boolean]>([
    ['phone', '3114', true],
    ['phone', '116 123', true],
    ['phone', '+33 1 23 45 67 89', true],
    ['phone', '1', false],
    ['phone', 'call us', false],
    ['sms', '85258', true],
    ['sms', 'https://a.example', false],
    ['chat', 'https://a.example/chat', true],
    ['web', 'http://a.example', false],
    ['web', 'javascript:alert(1)', false],
    ['web', 'https://user:pw@a.example', false],
    ['web', '116 123', false],
  ])('%s %j can be reached: %s', (channel, contact, expected) => {
    expect(isContact(channel, contact)).toBe(expected);
  });

  it.each([
    ['FR', true],
    ['EU', true],
    ['fr', false],
    ['FRA', false],
    ['', false],
  ])('country %j: %s', (code, expected) => {
    expect(isHelpCountry(code)).toBe(expected);
  });
});
