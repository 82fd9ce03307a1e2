import type { EvidenceAbsenceReason } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import type { Absence } from './figures.ts';

const words: Readonly<Record<EvidenceAbsenceReason, (absence: { least: number }) => string>> = {
  TOO_FEW_PEOPLE: m.evidence_withheld_too_few,
  NOT_TOLD_APART: m.evidence_withheld_not_told_apart,
  NOT_COUNTED_YET: m.evidence_withheld_not_counted,
};

/** Why a figure is not there, as a sentence. */
export const withheldWords = ({ reason, least }: Absence): string => words[reason]({ least });

/** In the place of a figure that is not shown: why it is not. */
export function Withheld({ absence }: { readonly absence: Absence }): ReactElement {
  return <p className="quiet small">{withheldWords(absence)}</p>;
}
