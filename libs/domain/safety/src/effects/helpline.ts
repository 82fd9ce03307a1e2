import { isWebAddress } from '@entraide/domain-kernel';

/** How one reaches somebody who helps. */
export const helplineChannels = ['phone', 'sms', 'chat', 'web'] as const;
export type HelplineChannel = (typeof helplineChannels)[number];

/** Whether a line sends help at once, or listens. */
export const helplinePurposes = ['listening', 'emergency'] as const;
export type HelplinePurpose = (typeof helplinePurposes)[number];

/** A helpline is looked at again after this many days: numbers change, and a dead one costs trust. */
export const helplineCheckDays = 180;

const dayMs = 86_400_000;

/**
 * Whether a helpline has not been checked for more than {@link helplineCheckDays} days.
 * @param checkedOn an ISO date
 */
export const needsCheck = (checkedOn: string, now: Date): boolean =>
  now.getTime() - Date.parse(`${checkedOn}T00:00:00Z`) > helplineCheckDays * dayMs;

/** `EU` stands for the countries of Europe without lines of their own here; others are ISO 3166-1 alpha-2. */
export const isHelpCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

/** Whether this can be called, written to or opened: digits for telephones, an https address for the rest, without a name or password in it. */
export function isContact(channel: HelplineChannel, contact: string): boolean {
  if (channel === 'phone' || channel === 'sms') return /^\+?\d[\d ]{1,19}$/.test(contact);
  return isWebAddress(contact) && new URL(contact).protocol === 'https:';
}
