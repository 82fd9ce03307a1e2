import { refuse } from '@entraide/server-platform';

interface DatabaseFault {
  readonly code?: unknown;
  readonly driverError?: { readonly constraint?: unknown };
}

const uniqueViolation = '23505';

/**
 * Runs `work`, and once more when somebody wrote the same address or pseudonym meanwhile: the second run finds them.
 * @throws a refusal when somebody else has taken the pseudonym
 */
export async function onceMoreOnConflict<T>(work: () => Promise<T>): Promise<T> {
  const first = await attempt(work);
  if (first.isDone) return first.value;
  const second = await attempt(work);
  if (second.isDone) return second.value;
  if (second.fault.driverError?.constraint === 'member_pseudonym_key_key') refuse('pseudonym_taken', 'pseudonym');
  throw second.fault;
}

type Attempted<T> = { isDone: true; value: T } | { isDone: false; fault: DatabaseFault };

async function attempt<T>(work: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { isDone: true, value: await work() };
  } catch (fault) {
    if ((fault as DatabaseFault).code !== uniqueViolation) throw fault;
    return { isDone: false, fault: fault as DatabaseFault };
  }
}
