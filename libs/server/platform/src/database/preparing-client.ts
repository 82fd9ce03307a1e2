import { createHash } from 'node:crypto';
import pg from 'pg';

/** A statement is prepared from its third use on, and at most this many of them: each connection keeps its own. */
const usesBefore = 2;
const mostStatements = 400;

/**
 * Begins a statement whose best plan hangs on its parameters, such as how common the words of a question are:
 * it is planned anew for each of them.
 */
export const plannedAnew = '/* planned anew */';

const uses = new Map<string, number>();
const names = new Map<string, string>();

/** The name to prepare a statement under; `undefined` for one that is seldom used. */
function nameOf(text: string): string | undefined {
  if (text.startsWith(plannedAnew)) return undefined;
  const known = names.get(text);
  if (known) return known;
  if (names.size >= mostStatements) return undefined;
  const count = (uses.get(text) ?? 0) + 1;
  if (count <= usesBefore) {
    if (uses.size < 10 * mostStatements) uses.set(text, count);
    return undefined;
  }
  uses.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

type Send = (...all: unknown[]) => Promise<unknown>;

/**
 * A connection that prepares the parametrised statements it sees again and again, and plans each once: planning our lists
 * takes two to four times as long as running them, and left to itself PostgreSQL plans most of them each time. What is
 * {@link plannedAnew} is planned for its parameters.
 */
export class PreparingClient extends pg.Client {
  // The library's `query` has a dozen overloads; only the one that TypeORM calls is changed.
  override query = ((text: unknown, values: unknown, ...rest: unknown[]): unknown => {
    const send = pg.Client.prototype.query.bind(this) as Send;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return send(text, values, ...rest);
    if (text.startsWith(plannedAnew) && rest.length === 0) return planningAnew(send, text, values);
    const name = nameOf(text);
    return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest);
  }) as pg.Client['query'];
}

/** A transaction that fails takes the first setting back by itself. */
async function planningAnew(send: Send, text: string, values: readonly unknown[]): Promise<unknown> {
  await send('set plan_cache_mode = force_custom_plan');
  try {
    return await send(text, values);
  } finally {
    await send('set plan_cache_mode = force_generic_plan').catch(() => undefined);
  }
}
