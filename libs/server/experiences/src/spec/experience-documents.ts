/** The documents that this library's specs send. */
export const experienceDocument = `query One($id: ID!) {
  experience(id: $id) {
    id narrative excerpt state visibility revision isDemo startedOn endedOn isStillTaking doseValue doseUnit stopReasons
    author { pseudonym } treatment { slug name } purpose { slug kind }
    sideEffects { symptom { slug } severity isLasting }
    consents { countsInStatistics allowsResearch }
    viewerCan { edit withdraw report }
  }
}`;

export const listDocument = `query Many($filter: ExperienceFilter, $first: Int! = 20, $after: String) {
  experiences(filter: $filter, first: $first, after: $after) {
    nodes {
      id excerpt createdAt author { pseudonym } treatment { name } purpose { name }
      sideEffects { symptom { name } severity } viewerCan { edit report }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const mineDocument = `query Mine { myExperiences { nodes { id state visibility } } }`;

const draftFields = `
  id experienceId baseRevision
  answers {
    treatment { slug } purpose { slug } startedOn doseValue doseUnit narrative stopReasons countsInStatistics
    allowsResearch sideEffects { symptom { slug } severity isLasting } isStillTaking endedOn
  }
  problems { code field message }`;

export const draftDocument = `query Draft($id: ID!) { experienceDraft(id: $id) { ${draftFields} } }`;

export const draftsDocument = `query Drafts { myExperienceDrafts { id answers { treatment { name } } problems { field } } }`;

export const saveDocument = `mutation Save($input: SaveExperienceDraftInput!) {
  saveExperienceDraft(input: $input) { draft { ${draftFields} } problems { code field } }
}`;

export const deleteDocument = `mutation Delete($id: ID!) { deleteExperienceDraft(id: $id) { draftId problems { code } } }`;

const payload = `{ experience { id state revision narrative visibility } existingId problems { code field message } }`;

export const publishDocument = `mutation Publish($input: PublishExperienceInput!) { publishExperience(input: $input) ${payload} }`;

export const editDocument = `mutation Edit($input: EditExperienceInput!) { editExperience(input: $input) ${payload} }`;

export const withdrawDocument = `mutation Withdraw($id: ID!) { withdrawExperience(id: $id) ${payload} }`;

export const versionsDocument = `query Versions($id: ID!) {
  experienceVersions(id: $id) { revision narrative visibility doseValue sideEffects { symptom { slug } } treatment { slug } }
}`;
