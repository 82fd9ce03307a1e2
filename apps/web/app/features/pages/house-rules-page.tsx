import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { TextPage } from './text-page.tsx';
import { houseRulesText } from './texts/house-rules.ts';

export default function HouseRulesPage(): ReactElement {
  return (
    <TextPage text={houseRulesText}>
      <p>
        <a href="/transparency">{m.openness_title()}</a>
      </p>
    </TextPage>
  );
}
