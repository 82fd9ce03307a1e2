import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { HelpPanel } from '../safety/help/help-panel.tsx';

/** Who answers now, above everything else that was found. */
export function CrisisHelp(): ReactElement {
  return (
    <HelpPanel title={m.search_help_title()}>
      <p>{m.search_help_text()}</p>
    </HelpPanel>
  );
}
