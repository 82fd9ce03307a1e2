/** What one can agree to, each apart from everything else. */
export const consentKinds = ['health_data'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/**
 * The version of each consent's text now shown, as the month it was written. A new text is a new version: agreeing
 * counts for the text that was read.
 */
export const consentTextVersions: Record<ConsentKind, string> = { health_data: '2026-11' };
