import { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { pageRequestContext } from './page-request.ts';

/** Pages without scripts are one string; pages that hydrate wait for the router's data as well. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const page = context.get(pageRequestContext);
  const element = <ServerRouter context={entry} url={request.url} nonce={page.nonce} />;
  const html = page.viewer.kind === 'visitor' ? renderToString(element) : await renderWhole(element, page.nonce);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

function renderWhole(element: React.ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString('utf8'));
        done();
      },
    });
    const stream = renderToPipeableStream(element, { nonce, onAllReady: () => stream.pipe(sink), onShellError: reject });
  });
}

/** Faults of loaders are logged by the API without their text; nothing more is said here. */
export function handleError(error: unknown): void {
  if (error instanceof Error) console.error(`page: ${error.name}`, (error.stack ?? '').split('\n').slice(1, 5).join('\n'));
}
