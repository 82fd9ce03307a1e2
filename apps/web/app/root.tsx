import { FrameOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import type { Route } from './+types/root';
import { loadHelp } from './features/safety/help/load-help.ts';
import { RestrictionNotice } from './features/my-moderation/restriction-notice.tsx';
import { FailurePage } from './frame/failure-page.tsx';
import { SiteFooter } from './frame/site-footer.tsx';
import { SiteHeader } from './frame/site-header.tsx';
import { ask, pageRequestContext, pathOf } from './page-request.ts';
import type { RootData } from './root-data.ts';
import './styles.css';

export async function loader(args: Route.LoaderArgs): Promise<RootData> {
  const page = args.context.get(pageRequestContext);
  const { viewer, helplines, helplinesToCheck } = await ask(args, FrameOperation, {});
  return {
    language: page.language,
    nonce: page.nonce,
    now: new Date().toISOString(),
    path: pathOf(args.request),
    requestId: page.requestId,
    savesData: args.request.headers.get('save-data')?.toLowerCase() === 'on',
    viewer,
    help: await loadHelp(args, helplines.version),
    helplinesToCheck,
  };
}

/** The frame of every page. Visitors' pages carry no script but the search box's own where they search; without root data (a fault) nobody's do. */
export function Layout({ children }: { children: ReactNode }): ReactElement {
  const root = useRouteLoaderData<RootData>('root');
  const language = root?.language ?? 'en';
  return (
    <html lang={language} data-scheme={schemeOf(root?.viewer)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#17191a" media="(prefers-color-scheme: dark)" />
        <link
          rel="preload"
          href="/fonts/atkinson-hyperlegible-next.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {m.frame_skip_to_content()}
        </a>
        <SiteHeader root={root} />
        <main id="content" tabIndex={-1}>
          {root ? <RestrictionNotice viewer={root.viewer} language={language} path={root.path} /> : null}
          {children}
        </main>
        <SiteFooter root={root} />
        {root?.viewer ? (
          <>
            <ScrollRestoration nonce={root.nonce} />
            <Scripts nonce={root.nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

/** The look a member has chosen; nothing leaves it to the device. */
const schemeOf = (viewer: RootData['viewer'] | undefined): string | undefined =>
  viewer && viewer.colourScheme !== 'AUTO' ? viewer.colourScheme.toLowerCase() : undefined;

export default function Root(): ReactElement {
  return <Outlet />;
}

export function ErrorBoundary(): ReactElement {
  const error = useRouteError();
  const root = useRouteLoaderData<RootData>('root');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <FailurePage isMissing={status === 404 || status === 403 || status === 405} requestId={root?.requestId} />;
}
