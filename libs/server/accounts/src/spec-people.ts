import type { Answer, TestApp } from '@entraide/testing';
import { RegisterMemberCommand } from './registration/register-member.command.ts';

export const goodPassword = 'trois petits chats gris';
let count = 0;

/** For specs: a member with credentials. @returns id, address and pseudonym */
export async function addPerson(
  app: TestApp,
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
export const signIn = (app: TestApp, email: string, password = goodPassword): Promise<Answer<SignedIn>> =>
  app.run<SignedIn>(app.visitor(), signInMutation, { input: { email, password } });

/** For specs: all share one client key, whose attempts must not slow down the next spec. */
export const forgetClientAttempts = async (app: TestApp): Promise<void> => {
  await app.database.query(`delete from attempt_throttle where scope like '%_client'`);
};
