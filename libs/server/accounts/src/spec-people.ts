import { type Viewer, visitor } from '@entraide/domain-kernel';
import { Clock, type Database } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { RegisterMemberCommand } from './registration/register-member.command.ts';

interface Answered<Data> {
  readonly data: Data;
  readonly statements: readonly string[];
  readonly sessionToken: string | null | undefined;
}

/** What specs need of the running application: the test application is one. */
interface SpecApp {
  readonly nest: Pick<INestApplicationContext, 'get'>;
  readonly database: Database;
  run<Data>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<Answered<Data>>;
}

export const goodPassword = 'trois petits chats gris';
let count = 0;

/** For specs: a member with credentials. @returns id, address and pseudonym */
export async function addPerson(
  app: SpecApp,
  traits: { pseudonym?: string; healthConsentVersion?: string | null } = {},
): Promise<{ memberId: string; email: string; pseudonym: string }> {
  count += 1;
  const email = `person${count}@example.org`;
  const pseudonym = traits.pseudonym ?? `Person${count}`;
  const outcome = await app.nest.get(RegisterMemberCommand).executeTrusted(
    {
      pseudonym,
      email,
      password: goodPassword,
      birth: '1985-03',
      language: 'en',
      healthConsentVersion: traits.healthConsentVersion ?? null,
    },
    { origin: 'person' },
  );
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems.map((p) => p.code).join(', ')}`);
  return { memberId: outcome.value.memberId, email, pseudonym };
}

export interface SignedIn {
  signIn: { viewer: { pseudonym: string } | null; problems: { code: string; message: string }[] };
}

export const signInMutation = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { viewer { pseudonym } problems { code message } } }`;

/** For specs: signs in as a visitor. */
export const signIn = (app: SpecApp, email: string, password = goodPassword): Promise<Answered<SignedIn>> =>
  app.run<SignedIn>(visitor('en'), signInMutation, { input: { email, password } });

/** For specs: all share one client key, whose attempts must not slow down the next spec. */
export const forgetClientAttempts = async (app: SpecApp): Promise<void> => {
  await app.database.query(`delete from attempt_throttle where scope like '%_client'`);
};

/** For specs about waits: time stands still, so that a slow machine changes nothing. */
export function whileTimeStandsStill<T>(app: SpecApp, work: () => Promise<T>): Promise<T> {
  const clock = app.nest.get(Clock);
  return clock.runAt(clock.now(), work);
}
