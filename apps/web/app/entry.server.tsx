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
    const stream = renderToPipeableStream(element, {
      nonce,
      onAllReady: () => stream.pipe(sink),
      onShellError: reject,
    });
  });
}

/** The fault's name and the first places of the code; its text may quote what a person wrote. */
export function handleError(error: unknown, { context }: { context: Readonly<RouterContextProvider> }): void {
  if (!(error instanceof Error)) return;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const { requestId } = context.get(pageRequestContext);
  console.error([`request ${requestId}, page: ${error.name}`, ...frames.slice(0, 4)].join('\n'));
}
