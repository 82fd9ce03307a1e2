import type { CorpusMaterial, PlannedCommunity } from './corpus.ts';
import { corpusStart } from './corpus.ts';
import type { CopyPlan, Row } from './copy-rows.ts';
import { postOf } from './plain-text.ts';
import { SeededRandom } from './seeded-random.ts';
import { syntheticId } from './synthetic-id.ts';

const topicNames = [
  ['first-steps', 'First steps', 'Premiers pas'],
  ['daily-life', 'Daily life', 'Vie quotidienne'],
  ['treatments', 'Treatments', 'Traitements'],
  ['side-effects', 'Side effects', 'Effets indésirables'],
  ['work-and-rights', 'Work and rights', 'Travail et droits'],
  ['family-and-carers', 'Family and carers', 'Famille et proches'],
  ['mood', 'Mood', 'Moral'],
  ['small-joys', 'Small joys', 'Petits bonheurs'],
] as const;

const rules = {
  en: 'Speak from your own experience. Be kind. Nobody here gives medical orders.',
  fr: 'Parlez de votre propre expérience. Soyez bienveillants. Personne ici ne donne d’ordre médical.',
};

export function planCommunities({ size, concepts }: CorpusMaterial): PlannedCommunity[] {
  return Array.from({ length: size.communities }, (_, number) => {
    const random = new SeededRandom(`community ${number}`);
    return {
      id: syntheticId(corpusStart, random),
      number,
      conditionIds: [concepts.condition[number % concepts.condition.length]?.id ?? ''],
      topics: topicNames.map(([slug]) => ({ id: syntheticId(corpusStart, random), slug })),
      memberIds: [],
    };
  });
}

export function communityRows(communities: readonly PlannedCommunity[]): CopyPlan[] {
  const each = (rowsOf: (community: PlannedCommunity) => Row[]): Row[] => communities.flatMap(rowsOf);
  return [
    {
      table: 'community',
      columns: [
        'id',
        'slug',
        'name_en',
        'name_fr',
        'description_en',
        'description_fr',
        'position',
        'origin',
        'created_at',
      ],
      rows: each((community) => [
        {
          id: community.id,
          slug: `synthetic-${community.number + 1}`,
          name_en: `Synthetic community ${community.number + 1}`,
          name_fr: `Communauté synthétique ${community.number + 1}`,
          description_en: 'Made by a program to measure this site under load. Nobody real writes here.',
          description_fr: 'Fabriquée par un programme pour mesurer ce site en charge. Aucune vraie personne n’y écrit.',
          position: 1_000 + community.number,
          origin: 'synthetic',
          created_at: corpusStart,
        },
      ]),
    },
    {
      table: 'community_condition',
      columns: ['community_id', 'concept_id'],
      rows: each(({ id, conditionIds }) => conditionIds.map((concept) => ({ community_id: id, concept_id: concept }))),
    },
    {
      table: 'house_rules',
      columns: ['community_id', 'version', 'text_en', 'text_fr', 'tree_en', 'tree_fr', 'created_at'],
      rows: each(({ id }) => [
        {
          community_id: id,
          version: 1,
          text_en: rules.en,
          text_fr: rules.fr,
          tree_en: postOf([rules.en]).tree,
          tree_fr: postOf([rules.fr]).tree,
          created_at: corpusStart,
        },
      ]),
    },
    {
      table: 'topic',
      columns: [
        'id',
        'community_id',
        'slug',
        'title_en',
        'title_fr',
        'description_en',
        'description_fr',
        'position',
        'created_at',
      ],
      rows: each((community) =>
        topicNames.map(([slug, en, fr], position) => ({
          id: community.topics[position]?.id ?? '',
          community_id: community.id,
          slug,
          title_en: en,
          title_fr: fr,
          description_en: `All about: ${en.toLowerCase()}.`,
          description_fr: `Tout sur : ${fr.toLowerCase()}.`,
          position,
          created_at: corpusStart,
        })),
      ),
    },
  ];
}
