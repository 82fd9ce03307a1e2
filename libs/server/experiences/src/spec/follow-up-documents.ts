const questions = `followUps {
  weeks state dueAt answersUntil answeredAt isStillTaking effectiveness sideEffectsOverall stopReasons viewerCanAnswer
}`;

/** The documents about follow-ups that this library's specs send. */
export const followUpsDocument = `query FollowUps($id: ID!) { experience(id: $id) { id effectiveness revision ${questions} } }`;

export const myFollowUpsDocument = `query MyFollowUps { myFollowUps { experienceId weeks dueAt perspective treatment { slug } purpose { slug } } }`;

export const answerDocument = `mutation Answer($experienceId: ID!, $weeks: Int!, $input: FollowUpAnswersInput!) {
  answerFollowUp(experienceId: $experienceId, weeks: $weeks, input: $input) {
    followUp { weeks state answeredAt isStillTaking effectiveness sideEffectsOverall stopReasons viewerCanAnswer }
    problems { code field message }
  }
}`;

export const linkDocument = `query Link($token: String!) { followUpByLink(token: $token) { weeks perspective writtenOn } }`;

export const answerByLinkDocument = `mutation AnswerByLink($token: String!, $input: FollowUpAnswersInput!) {
  answerFollowUpByLink(token: $token, input: $input) { isAnswered problems { code field } }
}`;

export const stopMailsDocument = `mutation StopMails($token: String!) {
  stopFollowUpMailsByLink(token: $token) { isStopped problems { code } }
}`;

/** It goes on, and helps. */
export const goingOn = { isStillTaking: true, effectiveness: 'MAJOR', sideEffectsOverall: 'MILD', stopReasons: [] };
