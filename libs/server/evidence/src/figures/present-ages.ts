import type { AgesObject } from './evidence-parts.object.ts';

/** How old the latest answers are at the time they were counted, by whole months. */
export function presentAges(months: Readonly<Record<string, number>>, countedAt: Date): AgesObject {
  const ages = { under1Year: 0, from1To3Years: 0, over3Years: 0 };
  const now = countedAt.getUTCFullYear() * 12 + countedAt.getUTCMonth() + 1;
  for (const [month, people] of Object.entries(months)) {
    const age = now - (Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)));
    ages[age < 12 ? 'under1Year' : age < 36 ? 'from1To3Years' : 'over3Years'] += people;
  }
  return ages;
}
