import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { HelpPanel } from './help-panel.tsx';

interface WriterHelpProps {
  /** Where the text stands on this page, as `#post-…`; nowhere when the page is the text. */
  readonly textAt?: string;
}

/** What the writer of a text finds first when it may come from danger. The address asks for it, so it needs no script. */
export function WriterHelp({ textAt }: WriterHelpProps): ReactElement | null {
  const { search } = useLocation();
  if (!new URLSearchParams(search).has('help')) return null;
  return (
    <HelpPanel title={m.safety_panel_title()} isCalm>
      <p role="status">{m.safety_panel_thanks()}</p>
      <p>{m.safety_panel_talk()}</p>
      <p className="small">{m.safety_panel_next()}</p>
      {textAt ? (
        <p>
          <a href={textAt}>{m.safety_panel_to_text()}</a>
        </p>
      ) : null}
    </HelpPanel>
  );
}
