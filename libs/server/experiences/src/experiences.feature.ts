import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { safetyFeature } from '@entraide/server-safety';
import { ExperienceConceptFollower } from './concept/experience-concept-follower.ts';
import { DeleteExperienceDraftCommand } from './draft/delete-experience-draft.command.ts';
import { DraftPresenter } from './draft/draft.presenter.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { SaveExperienceDraftCommand } from './draft/save-experience-draft.command.ts';
import { EntryFactsReader } from './entry/entry-facts.reader.ts';
import { ExperiencePresenter } from './experience/experience.presenter.ts';
import { ExperienceResolver } from './experience/experience.resolver.ts';
import { ListExperiences } from './experience/list-experiences.query.ts';
import { ListMyExperiences } from './experience/list-my-experiences.query.ts';
import { ShowExperience } from './experience/show-experience.query.ts';
import { AnswerFollowUpByLinkCommand } from './follow-up/answer-follow-up-by-link.command.ts';
import { AnswerFollowUpCommand } from './follow-up/answer-follow-up.command.ts';
import { FollowUpResolver } from './follow-up/follow-up.resolver.ts';
import { ListMyFollowUps } from './follow-up/list-my-follow-ups.query.ts';
import { MailFollowUpsJob } from './follow-up/mail-follow-ups.job.ts';
import { ShowLinkedQuestion } from './follow-up/show-linked-question.query.ts';
import { StopFollowUpMailsCommand } from './follow-up/stop-follow-up-mails.command.ts';
import { TellFollowUpsJob } from './follow-up/tell-follow-ups.job.ts';
import { Experiences1700000004000 } from './migrations/1700000004000-experiences.ts';
import { FollowUps1700000010000 } from './migrations/1700000010000-follow-ups.ts';
import { SuspendedReaders1700000015013 } from './migrations/1700000015013-suspended-readers.ts';
import { HeldExperiences1700000017010 } from './migrations/1700000017010-held-experiences.ts';
import { ExperienceState1700000017011 } from './migrations/1700000017011-experience-state.ts';
import { EditExperienceCommand } from './publishing/edit-experience.command.ts';
import { NarrativeLook } from './publishing/narrative-look.ts';
import { PublishDraftCommand } from './publishing/publish-draft.command.ts';
import { PublishExperienceCommand } from './publishing/publish-experience.command.ts';
import { PublishingResolver } from './publishing/publishing.resolver.ts';
import { WithdrawExperienceCommand } from './publishing/withdraw-experience.command.ts';
import { CountedAnswersReader } from './reading/counted-answers.reader.ts';
import { ExperienceModeration } from './reading/experience-moderation.ts';
import { ExperiencesReader } from './reading/experiences.reader.ts';
import { ListExperienceVersions } from './version/list-experience-versions.query.ts';

const reading = [
  ExperiencePresenter,
  ExperienceResolver,
  ListExperiences,
  ListMyExperiences,
  ListExperienceVersions,
  ShowExperience,
];
const drafting = [DraftPresenter, DraftResolver, SaveExperienceDraftCommand, DeleteExperienceDraftCommand];
const publishing = [
  EditExperienceCommand,
  NarrativeLook,
  PublishDraftCommand,
  PublishingResolver,
  WithdrawExperienceCommand,
];
const followingUp = [
  AnswerFollowUpByLinkCommand,
  FollowUpResolver,
  ListMyFollowUps,
  MailFollowUpsJob,
  ShowLinkedQuestion,
  StopFollowUpMailsCommand,
];

/** What later features and the demo may inject. */
const open = [
  AnswerFollowUpCommand,
  CountedAnswersReader,
  ExperienceModeration,
  ExperiencesReader,
  PublishExperienceCommand,
  TellFollowUpsJob,
];

@Global()
@Module({
  providers: [
    ...reading,
    ...drafting,
    ...publishing,
    ...followingUp,
    ...open,
    EntryFactsReader,
    ExperienceConceptFollower,
  ],
  exports: open,
})
class ExperiencesModule {}

export const experiencesFeature: Feature = {
  name: 'experiences',
  module: ExperiencesModule,
  entities: [],
  needs: [safetyFeature],
  migrations: [
    Experiences1700000004000,
    FollowUps1700000010000,
    SuspendedReaders1700000015013,
    HeldExperiences1700000017010,
    ExperienceState1700000017011,
  ],
};
