import { AsyncLocalStorage } from 'node:async_hooks';
import { overwriteGetLocale } from '@entraide/messages';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { type PageRequest, pageRequestContext } from '../app/page-request.ts';

const currentLanguage = new AsyncLocalStorage<PageRequest['language']>();
overwriteGetLocale(() => currentLanguage.getStore() ?? 'en');

/** Answers requests for pages; the API calls it in process with what each request may know. */
export function createPageHandler(): (request: Request, page: PageRequest) => Promise<Response> {
  const handle = createRequestHandler(build as unknown as ServerBuild, 'production');
  return (request, page) => {
    const context = new RouterContextProvider();
    context.set(pageRequestContext, page);
    return currentLanguage.run(page.language, () => handle(request, context));
  };
}
