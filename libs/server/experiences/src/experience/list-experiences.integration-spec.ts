import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addCommunity, addConcept } from '../spec/concepts.ts';
import { listDocument } from '../spec/experience-documents.ts';
import { publishAt } from '../spec/publish-at.ts';

interface Listed {
  experiences: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('lists of experiences', () => {
  let app: TestApp;
  let asthma: string;
  let cough: string;
  let treatment: string;
  let diabetes: string;
  let here: string;
  let neighbour: MemberViewer;
  let inPublic: string;
  let inside: string;
  const ids: string[] = [];

  const moment = (minute: number): Date => new Date(Date.UTC(2026, 6, 1, 0, minute));
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
    diabetes = await addConcept(app.database, 'condition', 'diabetes');
    asthma = await addConcept(app.database, 'condition', 'asthma');
    cough = await addConcept(app.database, 'symptom', 'cough');
    treatment = await addConcept(app.database, 'treatment', 'inhaler');
    for (let count = 0; count < 5; count += 1) {
      const writer = await app.viewer(await addMember(app, `Writer_${count}`));
      const change = {
        treatmentId: treatment,
        purposeId: asthma,
        sideEffects: [{ symptomId: cough, severity: 'mild' as const }],
      };
      ids.unshift(await publishAt(app.nest, writer, change, moment(count)));
    }
    here = await addCommunity(app.database);
    const memberId = await addMember(app, 'Neighbour');
    await addMembership(app, memberId, here);
    neighbour = await app.viewer(memberId);
    const told = { treatmentId: treatment, purposeId: diabetes };
    const shared = { ...told, perspective: 'caring_for', visibility: 'community', communityId: here } as const;
    inPublic = await publishAt(app.nest, neighbour, told, moment(-2));
    inside = await publishAt(app.nest, neighbour, shared, moment(-1));
  });
  afterAll(() => app.stop());

  const list = (variables: Record<string, unknown>, viewer: Viewer = app.visitor()) =>
    app.run<Listed>(viewer, listDocument, variables);
  const idsOf = async (variables: Record<string, unknown>) =>
    (await list(variables)).data.experiences.nodes.map((node) => node.id);

  it('are filtered by treatment, purpose, purposes, side effect and community', async () => {
    for (const filter of [
      { treatmentId: treatment, purposeId: asthma },
      { purposeId: asthma },
      { purposeIds: [asthma] },
      { symptomId: cough },
    ]) {
      expect(await idsOf({ filter })).toEqual(ids);
    }
    expect(await idsOf({ filter: { purposeIds: [asthma, diabetes] } })).toEqual([...ids, inPublic]);
    expect(await idsOf({ filter: { purposeIds: [] } })).toEqual([]);
    expect(await idsOf({ filter: { treatmentId: treatment, purposeId: cough } })).toEqual([]);
    const seen = await list({ filter: { communityId: here } }, neighbour);
    expect(seen.data.experiences.nodes.map((node) => node.id)).toEqual([inside]);
    expect(await idsOf({ filter: { communityId: here } })).toEqual([]);
  });

  it('are filtered by what they answer: effect, perspective, side effects, stopping and why', async () => {
    const migraine = await addConcept(app.database, 'condition', 'migraine');
    const writer = await app.viewer(await addMember(app, 'Teller'));
    const told = { treatmentId: treatment, purposeId: migraine };
    const stopped = { isStillTaking: false, endedOn: '2024-05', stopReasons: ['cost', 'supply'] as const };
    const one = await publishAt(app.nest, writer, { ...told, effectiveness: 'major' }, moment(-20));
    const change = { perspective: 'caring_for', sideEffectsOverall: 'severe' } as const;
    const other = await publishAt(
      app.nest,
      writer,
      { ...told, ...change, ...stopped, stopReasons: [...stopped.stopReasons] },
      moment(-19),
    );
    const found = (filter: Record<string, unknown>) => idsOf({ filter: { purposeId: migraine, ...filter } });
    expect(await found({})).toEqual([other, one]);
    for (const filter of [
      { effectiveness: 'MAJOR' },
      { perspective: 'OWN' },
      { sideEffectsOverall: 'MILD' },
      { isStillTaking: true },
      { effectiveness: 'MAJOR', perspective: 'OWN' },
    ]) {
      expect(await found(filter)).toEqual([one]);
    }
    for (const filter of [
      { effectiveness: 'MODERATE' },
      { perspective: 'CARING_FOR' },
      { sideEffectsOverall: 'SEVERE' },
      { isStillTaking: false },
      { stopReason: 'COST' },
      { stopReason: 'SUPPLY', isStillTaking: false },
    ]) {
      expect(await found(filter)).toEqual([other]);
    }
    expect(await found({ effectiveness: 'MAJOR', perspective: 'CARING_FOR' })).toEqual([]);
    expect(await found({ stopReason: 'OTHER' })).toEqual([]);
  });

  it.each([
    ['purposeId', () => ({ purposeId: asthma })],
    ['purposeIds', () => ({ purposeIds: [asthma, diabetes] })],
    ['nothing', () => ({})],
  ])('are walked page by page without a gap or a double, by %s', async (_what, filterOf) => {
    const filter = filterOf();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: Listed } = await list({ filter, first: 2, after });
      seen.push(...data.experiences.nodes.map((node) => node.id));
      after = data.experiences.pageInfo.hasNextPage ? data.experiences.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await idsOf({ filter, first: 50 }));
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it('take the same few statements for 1 row and for 50', async () => {
    const flu = await addConcept(app.database, 'condition', 'flu');
    const publishOne = async (minute: number): Promise<void> => {
      const treatmentId = await addConcept(app.database, 'treatment', `flu-treatment-${minute}`);
      const sideEffects = [{ symptomId: cough, severity: 'mild' as const }];
      await publishAt(app.nest, neighbour, { treatmentId, purposeId: flu, sideEffects }, moment(minute));
    };
    await publishOne(0);
    const one = await list({ filter: { purposeId: flu }, first: 50 });
    for (let minute = 1; minute < 50; minute += 1) await publishOne(minute);
    const fifty = await list({ filter: { purposeId: flu }, first: 50 });
    expect([one.data.experiences.nodes.length, fifty.data.experiences.nodes.length]).toEqual([1, 50]);
    expect(fifty.statements.length).toBe(one.statements.length);
    expect(fifty.statements.length).toBeLessThanOrEqual(2);
  });
});
