import { randomUUID } from 'node:crypto';
import type { Viewer } from '@entraide/domain-kernel';
import type { TestApp } from '@entraide/testing';

const fields = `synonym { id revision kind wordsEn wordsFr note isRemoved concept { id } author { pseudonym } }
  problems { code field message }`;
export const create = `mutation C($key: ID!, $input: SearchSynonymInput!) {
  createSearchSynonym(idempotencyKey: $key, input: $input) { ${fields} } }`;
export const update = `mutation U($id: ID!, $revision: Int!, $input: SearchSynonymInput!) {
  updateSearchSynonym(id: $id, revision: $revision, input: $input) { ${fields} } }`;
export const remove = `mutation R($id: ID!, $revision: Int!) { removeSearchSynonym(id: $id, revision: $revision) { ${fields} } }`;
export const undo = `mutation B($id: ID!, $revision: Int!) { undoSearchSynonym(id: $id, revision: $revision) { ${fields} } }`;
export const list = `query L($text: String, $isRemoved: Boolean, $first: Int! = 20, $after: String) {
  searchSynonyms(text: $text, isRemoved: $isRemoved, first: $first, after: $after) {
    nodes { id wordsEn wordsFr author { pseudonym } concept { name } } pageInfo { hasNextPage endCursor } } }`;
export const one = `query O($id: ID!) { searchSynonym(id: $id) { synonym { id } versions { revision action isRemoved note author { pseudonym } } } }`;
export const preview = `query P($id: ID, $input: SearchSynonymInput!, $questions: [String!]!) {
  searchSynonymPreview(id: $id, input: $input, questions: $questions) {
    problems { code field } concept { id } shadowed { text name isWhole concept { id } }
    questions { text totalBefore totalAfter before { ...Hit } after { ...Hit } } } }
fragment Hit on PreviewedHit { before after found { ... on FoundConversation { threadId } ... on FoundConcept { concept { id } matchedAs } ... on FoundExperience { experience { id } } } }`;

export interface Synonym {
  id: string;
  revision: number;
  isRemoved: boolean;
  wordsFr: string[];
}
export interface Payload {
  synonym: Synonym | null;
  problems: { code: string; field: string | null }[];
}
interface Hit {
  before: number | null;
  after: number | null;
  found: { threadId?: string; concept?: { id: string }; experience?: { id: string } };
}
export interface Previewed {
  searchSynonymPreview: {
    problems: { code: string }[];
    concept: { id: string } | null;
    shadowed: { text: string; name: string; isWhole: boolean; concept: { id: string } }[];
    questions: { text: string; totalBefore: number; totalAfter: number; before: Hit[]; after: Hit[] }[];
  };
}

export const input = (given: Record<string, unknown>): Record<string, unknown> => ({
  kind: 'SAME',
  wordsEn: [],
  wordsFr: [],
  ...given,
});

/** Writes entries as one viewer. */
export class SynonymWriter {
  constructor(
    private readonly app: TestApp,
    private readonly viewer: Viewer,
  ) {}

  async creating(given: Record<string, unknown>, key = randomUUID()): Promise<Payload> {
    const variables = { key, input: input(given) };
    return (await this.app.run<{ createSearchSynonym: Payload }>(this.viewer, create, variables)).data
      .createSearchSynonym;
  }

  async created(given: Record<string, unknown>): Promise<Synonym> {
    const { synonym, problems } = await this.creating(given);
    if (!synonym) throw new Error(JSON.stringify(problems));
    return synonym;
  }

  async act(document: string, { id, revision }: Synonym, given?: Record<string, unknown>): Promise<Payload> {
    const variables = { id, revision, ...(given ? { input: input(given) } : {}) };
    const { data } = await this.app.run<Record<string, Payload>>(this.viewer, document, variables);
    return Object.values(data)[0] as Payload;
  }
}
