/** The documents that this library's specs send. */
const absence = `... on EvidenceAbsence { reason least }`;
const share = `{ ... on EvidenceShare { people of share lower upper } ${absence} }`;
const table = `{ ... on EvidenceTable { question people answers { answer people } } ${absence} }`;
const subset = `{ perspective role effectiveness ${table} helped ${share} }`;
const summary = `treatment { id slug name } purpose { id slug } people helped ${share} worse ${share} severe ${share} stopped ${share} countedAt`;

const evidence = `
  __typename
  ... on Evidence {
    ${summary}
    effectiveness ${table} timeToEffect ${table} sideEffectsOverall ${table} adherence ${table} burden ${table}
    cost ${table} stillTaking ${table} stopReasons ${table}
    sideEffects { symptom { slug } people mild moderate severe lasting of }
    own caringFor notToldApart roles { role people } byPerspective ${subset} byRole ${subset}
    ages { under1Year from1To3Years over3Years } followUps { asked answered }
  }
  ${absence}`;

export const evidenceDocument = `query E($treatmentId: ID!, $purposeId: ID) {
  evidence(treatmentId: $treatmentId, purposeId: $purposeId) { ${evidence} }
}`;

export const pairsDocument = `query P($pairs: [EvidencePairInput!]!) { evidenceOfPairs(pairs: $pairs) { ${evidence} } }`;

const page = `pageInfo { hasNextPage endCursor }`;

export const ofTreatmentDocument = `query T($treatmentId: ID!, $first: Int! = 50, $after: String) {
  evidenceOfTreatment(treatmentId: $treatmentId, first: $first, after: $after) { nodes { ${summary} } ${page} }
}`;

export const forPurposesDocument = `query F($purposeIds: [ID!]!, $order: EvidenceOrder! = LOWER_BOUND, $first: Int! = 50, $after: String) {
  evidenceForPurposes(purposeIds: $purposeIds, order: $order, first: $first, after: $after) { nodes { ${summary} } ${page} }
}`;

export const ofSideEffectDocument = `query S($symptomId: ID!, $first: Int! = 50, $after: String) {
  evidenceOfSideEffect(symptomId: $symptomId, first: $first, after: $after) {
    nodes { treatment { slug } purpose { slug } people mild moderate severe share { people of share lower upper } } ${page}
  }
}`;

const difference = `{ share lower upper verdict }`;

export const comparisonDocument = `query C($purposeId: ID!, $treatmentId: ID!, $otherTreatmentId: ID!) {
  evidenceComparison(purposeId: $purposeId, treatmentId: $treatmentId, otherTreatmentId: $otherTreatmentId) {
    __typename
    ... on EvidenceComparison {
      one { treatment { slug } people } other { treatment { slug } people }
      helped ${difference} stopped ${difference} severe ${difference}
    }
    ${absence}
  }
}`;

export const downloadDocument = `query D($treatmentId: ID!, $purposeId: ID!) {
  evidenceDownload(treatmentId: $treatmentId, purposeId: $purposeId) {
    __typename
    ... on EvidenceDownload { treatment { slug } purpose { slug } countedAt lines { question answer people of } caveat }
    ${absence}
  }
}`;
