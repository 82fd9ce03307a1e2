export { safetyFeature } from './safety.feature.ts';
export { WatchedTermInput } from './watched-term/watched-term.object.ts';
export { watchedTermDraftOf, problemsOfTerm } from './watched-term/watched-term-draft.ts';
export {
  type PaceWindow,
  type RaisedThing,
  type WriterPace,
  type Writing,
  WritingGuard,
} from './writing/writing-guard.ts';
export { WritingQuestionObject, presentWriting } from './writing/writing-question.object.ts';
