import {
  ComparableTreatmentsOperation,
  ComparePurposeSearchOperation,
  type ComparePurposeSearchQuery,
  CompareStartOperation,
  ComparisonOperation,
  type ComparisonQuery,
  EvidencePurposeOperation,
  type EvidencePurposeQuery,
} from '@entraide/contract';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/compare-page';
import {
  type Candidate,
  type Choice,
  type CompareRequest,
  choiceOf,
  isComparable,
  purposesToCompare,
  readCompareRequest,
} from './compare-request.ts';
import type { PurposeRequest } from './evidence-address.ts';

export type ComparedPurpose = NonNullable<EvidencePurposeQuery['concept']>;
export type Comparison = Extract<ComparisonQuery['evidenceComparison'], { __typename: 'EvidenceComparison' }>;

/** What the reader can do here: choose a purpose, choose two treatments, or read their comparison. */
export type CompareData =
  | {
      readonly step: 'purpose';
      readonly request: CompareRequest;
      readonly purposes: ReturnType<typeof purposesToCompare>;
      /** Found by the name that was looked for; null when none was. */
      readonly found: ComparePurposeSearchQuery['conditions'] | null;
    }
  | {
      readonly step: 'treatments';
      readonly request: CompareRequest;
      readonly purpose: ComparedPurpose;
      readonly comparable: readonly Candidate[];
      /** Counted, and by too few people to be compared. */
      readonly tooFew: readonly Candidate[];
      readonly choice: Choice;
      readonly comparison: Comparison | null;
    };

export function loadComparison(args: Route.LoaderArgs): Promise<CompareData> {
  const request = readCompareRequest(new URL(args.request.url).searchParams);
  return request.purpose === null ? choosePurpose(args, request) : chooseTreatments(args, request, request.purpose);
}

const mostPurposes = 50;

async function choosePurpose(args: Route.LoaderArgs, request: CompareRequest): Promise<CompareData> {
  const { communities } = await ask(args, CompareStartOperation, {});
  const ids = new Set(communities.flatMap(({ conditions }) => conditions.map(({ id }) => id)));
  const purposeIds = [...ids].slice(0, mostPurposes);
  const { evidenceForPurposes } = await ask(args, ComparableTreatmentsOperation, { purposeIds });
  const found = request.text === '' ? null : await find(args, request.text);
  return { step: 'purpose', request, purposes: purposesToCompare(evidenceForPurposes.nodes), found };
}

async function find(args: Route.LoaderArgs, text: string): Promise<ComparePurposeSearchQuery['conditions']> {
  const { conditions, symptoms } = await ask(args, ComparePurposeSearchOperation, { text });
  return [...conditions, ...symptoms];
}

async function chooseTreatments(
  args: Route.LoaderArgs,
  request: CompareRequest,
  asked: PurposeRequest,
): Promise<CompareData> {
  const { concept: purpose } = await ask(args, EvidencePurposeOperation, asked);
  if (!purpose) throw notFound();
  const { evidenceForPurposes } = await ask(args, ComparableTreatmentsOperation, { purposeIds: [purpose.id] });
  const choice = choiceOf(request, evidenceForPurposes.nodes);
  return {
    step: 'treatments',
    request,
    purpose,
    comparable: evidenceForPurposes.nodes.filter(isComparable),
    tooFew: evidenceForPurposes.nodes.filter((candidate) => !isComparable(candidate)),
    choice,
    comparison: await compare(args, purpose, choice),
  };
}

async function compare(
  args: Route.LoaderArgs,
  { id: purposeId }: ComparedPurpose,
  { one, other, problem }: Choice,
): Promise<Comparison | null> {
  if (!one || !other || problem) return null;
  const { evidenceComparison } = await ask(args, ComparisonOperation, {
    purposeId,
    treatmentId: one.treatment.id,
    otherTreatmentId: other.treatment.id,
  });
  return evidenceComparison.__typename === 'EvidenceComparison' ? evidenceComparison : null;
}
