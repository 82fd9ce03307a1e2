import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { MergeConcepts, PartConcepts, catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { ExperienceModeration } from '../reading/experience-moderation.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { listDocument } from '../spec/experience-documents.ts';
import { ExperienceWriter, wholeAnswers } from '../spec/experience-writer.ts';

describe('experiences of concepts that became one', () => {
  let app: TestApp;
  let writer: ExperienceWriter;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let administrator: MemberViewer;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
    writer = new ExperienceWriter(app);
    amina = await app.viewer(await addMember(app, 'Amina_L'));
    tom = await app.viewer(await addMember(app, 'Tom_W'));
    administrator = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  const add = (kind: 'treatment' | 'condition' | 'symptom', slug: string) => addConcept(app.database, kind, slug);
  const merge = async (fromId: string, intoId: string): Promise<string> => {
    const [row] = await app.database.query<{ revision: number }>(`select revision from concept where id = $1`, [
      intoId,
    ]);
    await app.nest.get(MergeConcepts).execute(administrator, { fromId, intoId, revision: row?.revision ?? 0 });
    const [made] = await app.database.query<{ id: string }>(
      `select id from concept_merge where from_id = $1 and into_id = $2 and undone_at is null`,
      [fromId, intoId],
    );
    return made?.id ?? '';
  };
  const part = (mergeId: string) => app.nest.get(PartConcepts).execute(administrator, mergeId);
  const listed = async (filter: Record<string, string>): Promise<string[]> => {
    const { data } = await app.run<{ experiences: { nodes: { id: string }[] } }>(app.visitor(), listDocument, {
      filter,
    });
    return data.experiences.nodes.map((node) => node.id).sort();
  };

  it('are listed under the surviving treatment, purpose and symptom, and go back with it', async () => {
    const treatments = [await add('treatment', 'one-name'), await add('treatment', 'other-name')] as const;
    const purposes = [await add('condition', 'one-condition'), await add('condition', 'other-condition')] as const;
    const symptoms = [await add('symptom', 'one-symptom'), await add('symptom', 'other-symptom')] as const;
    const moved = await writer.published(amina, wholeAnswers(treatments[0], purposes[0], symptoms[0]));
    const own = await writer.published(tom, wholeAnswers(treatments[1], purposes[1], symptoms[1]));
    const both = [moved, own].sort();
    const merges = [
      await merge(treatments[0], treatments[1]),
      await merge(purposes[0], purposes[1]),
      await merge(symptoms[0], symptoms[1]),
    ];
    expect(await listed({ treatmentId: treatments[1] })).toEqual(both);
    expect(await listed({ purposeId: purposes[1] })).toEqual(both);
    expect(await listed({ symptomId: symptoms[1] })).toEqual(both);
    expect(await writer.read(app.visitor(), moved)).toMatchObject({
      treatment: { slug: 'other-name' },
      sideEffects: [{ symptom: { slug: 'other-symptom' } }],
    });
    for (const id of merges) await part(id);
    expect(await listed({ treatmentId: treatments[1] })).toEqual([own]);
    expect(await listed({ treatmentId: treatments[0] })).toEqual([moved]);
    expect(await listed({ symptomId: symptoms[0] })).toEqual([moved]);
    expect(await writer.read(app.visitor(), moved)).toMatchObject({ purpose: { slug: 'one-condition' } });
  });

  it.each(['published', 'held', 'hidden'] as const)(
    'of one person for both stay two entries, each with its own words, the other one %s',
    async (state) => {
      const [one, two] = [`${state}-twin-one`, `${state}-twin-two`];
      const treatments = [await add('treatment', one), await add('treatment', two)] as const;
      const purpose = await add('condition', `${state}-twin-condition`);
      const symptom = await add('symptom', `${state}-twin-symptom`);
      const first = await writer.published(amina, wholeAnswers(treatments[0], purpose, symptom));
      const second = await writer.published(amina, wholeAnswers(treatments[1], purpose, symptom));
      await app.database.inTransaction('system', (transaction) =>
        app.nest.get(ExperienceModeration).move(transaction, second, () => state),
      );
      const mergeId = await merge(treatments[0], treatments[1]);
      for (const id of [first, second]) {
        expect(await writer.read(amina, id)).toMatchObject({ treatment: { slug: two } });
      }
      await part(mergeId);
      expect(await writer.read(app.visitor(), first)).toMatchObject({ treatment: { slug: one } });
      expect(await listed({ treatmentId: treatments[1] })).toEqual(state === 'published' ? [second] : []);
    },
  );
});
