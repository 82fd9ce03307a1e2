import { createHash, randomUUID } from 'node:crypto';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { isMember } from '@entraide/domain-kernel';
import { Clock, Database, GraphqlExecutor, VIEWER_SOURCE, type ViewerSource } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';

const hourMs = 3_600_000;

/** The running site as the demo's cast uses it: mutations as members, at moments in the past. */
export class DemoSite {
  readonly database: Database;
  private readonly clock: Clock;
  private readonly executor: GraphqlExecutor;
  private readonly viewers: ViewerSource;

  constructor(
    readonly app: INestApplicationContext,
    private readonly loadedAt: Date,
  ) {
    this.database = app.get(Database);
    this.clock = app.get(Clock);
    this.executor = app.get(GraphqlExecutor);
    this.viewers = app.get<ViewerSource>(VIEWER_SOURCE);
  }

  at<T>(hoursAgo: number, work: () => Promise<T>): Promise<T> {
    return this.clock.runAt(new Date(this.loadedAt.getTime() - hoursAgo * hourMs), work);
  }

  /** The member as they are now: call again after roles have changed. */
  async viewer(memberId: string): Promise<MemberViewer> {
    const viewer = await this.viewers.viewerOfMember(memberId);
    if (!viewer || !isMember(viewer)) throw new Error('A member of the demo is not there.');
    return viewer;
  }

  /**
   * Runs one mutation and gives its payload.
   * @throws with the payload's problems, which are a fault of the demo's data
   */
  async mutate<Payload extends object>(
    viewer: MemberViewer,
    source: string,
    variables: Record<string, unknown>,
  ): Promise<Payload> {
    const operation = { id: createHash('sha256').update(source).digest('hex'), source };
    const { data, errors } = await this.executor.execute(operation, variables, {
      viewer,
      door: 'page',
      requestId: 'demo',
      clientKey: 'demo',
      device: 'Demo',
      setSessionToken: () => undefined,
    });
    const payload = Object.values(data ?? {})[0] as
      (Payload & { problems?: readonly { code: string; field: string | null }[] }) | undefined;
    const problems = payload?.problems ?? [];
    if (errors || !payload || problems.length > 0) {
      const words = errors?.map((e) => e.message) ?? problems.map((p) => `${p.code} ${p.field ?? ''}`);
      throw new Error(`${/\w+(?=\()/.exec(source.slice(source.indexOf('{')))?.[0] ?? 'mutation'}: ${words.join(', ')}`);
    }
    return payload;
  }

  newKey(): string {
    return randomUUID();
  }
}

/** The value of an accepted outcome. @throws when it was refused */
export function mustBeAccepted<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${what}: ${outcome.problems.map((p) => `${p.code} ${p.field ?? ''}`).join(', ')}`);
}

/** Runs `work` for every item, a few at a time. */
export async function forEachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

export const upper = (value: string): string => value.toUpperCase();
