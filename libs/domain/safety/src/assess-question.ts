import { assessText } from './assess-text.ts';
import type { RiskLevel } from './finding.ts';

/** How near a danger to oneself a few words of a search box sound, in any language; `null` for every other question. */
export function assessQuestion(text: string): RiskLevel | null {
  return assessText(text, 'en').findings.find(({ signal }) => signal === 'risk_to_self')?.level ?? null;
}
