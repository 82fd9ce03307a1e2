import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock, VIEWER_SOURCE, type ViewerSource, meterStatements } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { addPerson, forgetClientAttempts, signIn } from '../spec-people.ts';

interface Sessions {
  mySessions: { id: string; device: string; isCurrent: boolean }[];
}

const sessionsQuery = `query Sessions { mySessions { id device createdAt lastUsedAt isCurrent } }`;
const endMutation = `mutation End($id: ID!) { endSession(sessionId: $id) { endedSessionId problems { code } } }`;
const dayMs = 86_400_000;

describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());
  beforeEach(() => forgetClientAttempts(app));

  const viewerOf = (token: string | null | undefined): Promise<Viewer> =>
    app.nest.get<ViewerSource>(VIEWER_SOURCE).viewerOfToken(token ?? undefined, 'en');
  const enter = async (email: string): Promise<Viewer> => viewerOf((await signIn(app, email)).sessionToken);
  const listed = async (viewer: Viewer): Promise<Sessions['mySessions']> =>
    (await app.run<Sessions>(viewer, sessionsQuery)).data.mySessions;

  it('are listed for their member alone, in one statement', async () => {
    const [amina, luc] = [await addPerson(app), await addPerson(app)];
    const viewer = await enter(amina.email);
    await enter(luc.email);
    for (let device = 0; device < 12; device += 1) await enter(amina.email);
    const answer = await app.run<Sessions>(viewer, sessionsQuery);
    expect(answer.data.mySessions).toHaveLength(13);
    expect(answer.data.mySessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(answer.data.mySessions[0]).toMatchObject({ device: 'Test' });
    expect(answer.statements).toHaveLength(1);
  });

  it('need somebody signed in', async () => {
    const answer = await app.run(app.visitor(), sessionsQuery);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('end one by one', async () => {
    const { email } = await addPerson(app);
    const kept = await enter(email);
    const lost = (await signIn(app, email)).sessionToken;
    const other = (await listed(kept)).find(({ isCurrent }) => !isCurrent);
    const answer = await app.run(kept, endMutation, { id: other?.id });
    expect(answer.data).toEqual({ endSession: { endedSessionId: other?.id, problems: [] } });
    expect(answer.sessionToken).toBeUndefined();
    expect(await viewerOf(lost)).toMatchObject({ kind: 'visitor' });
    expect(await listed(kept)).toHaveLength(1);
  });

  it.each([['another member’s'], ['no session'], ['no id at all']])('of %s sound like nothing', async (which) => {
    const [amina, luc] = [await addPerson(app), await addPerson(app)];
    const [mine, theirs] = [await enter(amina.email), await enter(luc.email)];
    const ids: Record<string, string> = {
      'another member’s': (await listed(theirs))[0]?.id ?? '',
      'no session': '0198c0de-0000-7000-8000-000000000000',
      'no id at all': "x'; drop table session",
    };
    const answer = await app.run(mine, endMutation, { id: ids[which] });
    expect(answer.data).toEqual({ endSession: { endedSessionId: null, problems: [{ code: 'NOT_FOUND' }] } });
    expect(await listed(theirs)).toHaveLength(1);
  });

  it('end by signing out, which takes the cookie away', async () => {
    const { email } = await addPerson(app);
    const { sessionToken } = await signIn(app, email);
    const out = await app.run(await viewerOf(sessionToken), `mutation Out { signOut { isSignedOut } }`);
    expect(out.data).toEqual({ signOut: { isSignedOut: true } });
    expect(out.sessionToken).toBeNull();
    expect(await viewerOf(sessionToken)).toMatchObject({ kind: 'visitor' });
  });

  it('note their use once a day, and cost a single statement otherwise', async () => {
    const { email } = await addPerson(app);
    const { sessionToken } = await signIn(app, email);
    const use = (): Promise<number> =>
      meterStatements(() => viewerOf(sessionToken)).then(({ statements }) => statements.length);
    expect(await use()).toBe(1);
    const tomorrow = new Date(Date.now() + 1.5 * dayMs);
    const clock = app.nest.get(Clock);
    expect(await clock.runAt(tomorrow, use)).toBe(2);
    expect(await clock.runAt(tomorrow, use)).toBe(1);
  });
});
