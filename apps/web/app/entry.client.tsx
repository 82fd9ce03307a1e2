import { overwriteGetLocale } from '@entraide/messages';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';

overwriteGetLocale(() => (document.documentElement.lang === 'fr' ? 'fr' : 'en'));
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
