import type { ReactElement } from 'react';
import { TextPage } from './text-page.tsx';
import { houseRulesText } from './texts/house-rules.ts';

export default function HouseRulesPage(): ReactElement {
  return <TextPage text={houseRulesText} />;
}
