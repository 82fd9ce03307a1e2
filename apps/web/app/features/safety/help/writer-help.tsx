import { m } from '@entraide/messages';
import { type ReactElement, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { HelpPanel } from './help-panel.tsx';
import { writerHelpAnchor } from './writer-help-anchor.ts';

interface WriterHelpProps {
  /** Where the text stands on this page, as `#post-…`; nowhere when the page is the text. */
  readonly textAt?: string;
}

/** What the writer of a text finds first when it may come from danger. The address asks for it, so it needs no script. */
export function WriterHelp({ textAt }: WriterHelpProps): ReactElement | null {
  const { search } = useLocation();
  const help = new URLSearchParams(search).get('help');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [help]);
  if (help === null) return null;
  return (
    <HelpPanel title={m.safety_panel_title()} isCalm id={writerHelpAnchor} ref={panel}>
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
