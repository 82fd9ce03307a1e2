import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does to those who ask it. */
export type Fault = 'none' | 'unavailable' | 'slow' | 'full';

/** The number of a task that no server has. */
const refusedTask = 987_654_321;
const slowMs = 4_000;

/** Stands between an application and a real Meilisearch, and has the faults that a real one has too seldom. */
export class FaultyServer {
  fault: Fault = 'none';
  /** Documents that hold this word are refused. */
  refusedWord: string | undefined;
  /** Bodies of what was asked, the last ones. */
  readonly asked: string[] = [];
  private readonly server = http.createServer((request, response) => void this.handle(request, response));

  private constructor(private readonly target: string) {}

  static async before(target: string): Promise<FaultyServer> {
    const faulty = new FaultyServer(target);
    await new Promise<void>((resolve) => faulty.server.listen(0, '127.0.0.1', resolve));
    return faulty;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    this.asked.push(body);
    const send = (status: number, answer: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    if (this.fault === 'unavailable') return send(503, { message: body, code: 'too_many_search_requests' });
    if (this.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    const isTask = /^\/tasks\/\d+$/.test(request.url ?? '');
    if (isTask && this.fault === 'full') return send(200, failedTask('no_space_left_on_device'));
    if (isTask && request.url === `/tasks/${refusedTask}`) return send(200, failedTask('invalid_document_fields'));
    if (this.refusedWord !== undefined && isAddition(request) && body.includes(this.refusedWord)) {
      return send(202, { taskUid: refusedTask, status: 'enqueued' });
    }
    await this.pass(request, response, body);
  }

  private async pass(request: http.IncomingMessage, response: http.ServerResponse, body: string): Promise<void> {
    const { authorization = '' } = request.headers;
    try {
      const answer = await fetch(`${this.target}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === '' ? {} : { body }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    } catch {
      // As a machine does whose program is gone.
      response.destroy();
    }
  }
}

const isAddition = ({ method, url }: http.IncomingMessage): boolean =>
  method === 'POST' && /\/documents(\?|$)/.test(url ?? '');

const failedTask = (code: string): object => ({ uid: 1, status: 'failed', error: { code, message: 'it failed' } });
