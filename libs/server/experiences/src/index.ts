export type { Answers as ExperienceAnswers, SideEffectAnswer } from './entry/answers.ts';
export { ExperienceObject } from './experience/experience.object.ts';
export type { ExperienceOrigin } from './experience/experience.repository.ts';
export { experiencesFeature } from './experiences.feature.ts';
export { type ExperiencePublication, PublishExperienceCommand } from './publishing/publish-experience.command.ts';
export { type ExperienceSnapshot, ExperiencesReader, type IndexableExperience } from './reading/experiences.reader.ts';
