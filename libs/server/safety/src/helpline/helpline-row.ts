import type { HelplineChannel, HelplinePurpose } from '@entraide/domain-safety';

export interface HelplineRow {
  readonly id: string;
  readonly country: string;
  readonly purpose: HelplinePurpose;
  readonly channel: HelplineChannel;
  readonly contact: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly hoursEn: string;
  readonly hoursFr: string;
  readonly forWhomEn: string;
  readonly forWhomFr: string;
  readonly languages: string;
  /** ISO date. */
  readonly checkedOn: string;
  readonly position: number;
  readonly revision: number;
}

export const helplineColumns = `
  id, country, purpose, channel, contact, name_en as "nameEn", name_fr as "nameFr", hours_en as "hoursEn",
  hours_fr as "hoursFr", for_whom_en as "forWhomEn", for_whom_fr as "forWhomFr", languages,
  checked_on::text as "checkedOn", position, revision`;
