import { type Outcome, type Problem, type ProblemCode, accepted, problem, refused } from '@entraide/domain-kernel';

/** Thrown inside a command's transaction so that everything is rolled back; becomes the payload's problems. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => p.code).join(', '));
  }
}

export function refuse(code: ProblemCode, field?: string, values?: Problem['values']): never {
  throw new Refusal([problem(code, field, values)]);
}

/** Throws when there is at least one problem. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** A command's result as data: refusals become problems, everything else is a fault and passes through. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return accepted(await work());
  } catch (error) {
    if (error instanceof Refusal) return refused(...error.problems);
    throw error;
  }
}
