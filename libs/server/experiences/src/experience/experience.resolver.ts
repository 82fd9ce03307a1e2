import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs } from '@entraide/server-platform';
import { ExperienceVersionObject } from '../version/experience-version.object.ts';
import { ListExperienceVersions } from '../version/list-experience-versions.query.ts';
import { ExperienceFilterInput } from './experience-filter.input.ts';
import { ExperienceConnection, ExperienceObject } from './experience.object.ts';
import { ListExperiences } from './list-experiences.query.ts';
import { ListMyExperiences } from './list-my-experiences.query.ts';
import { ShowExperience } from './show-experience.query.ts';

@Resolver()
export class ExperienceResolver {
  constructor(
    private readonly showExperience: ShowExperience,
    private readonly listExperiences: ListExperiences,
    private readonly listMyExperiences: ListMyExperiences,
    private readonly listVersions: ListExperienceVersions,
  ) {}

  @Access('anyone')
  @Query(() => ExperienceObject, { nullable: true, description: 'One experience; null when it may not be read.' })
  experience(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExperienceObject | null> {
    return this.showExperience.execute(viewer, id);
  }

  @Access('anyone')
  @Query(() => ExperienceConnection, { description: 'The experiences that the viewer may read, newest first.' })
  experiences(
    @Context('viewer') viewer: Viewer,
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => ExperienceFilterInput, nullable: true }) filter?: ExperienceFilterInput | null,
  ): Promise<Page<ExperienceObject>> {
    return this.listExperiences.execute(viewer, { filter, first, after });
  }

  @Access('member')
  @Query(() => ExperienceConnection, { description: 'The viewer’s own experiences in every state, newest first.' })
  myExperiences(
    @Context('viewer') viewer: Viewer,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<ExperienceObject>> {
    return this.listMyExperiences.execute(viewer, first, after);
  }

  @Access('member')
  @Query(() => [ExperienceVersionObject], {
    description: 'What an experience said before its edits, newest first; for its author alone.',
  })
  experienceVersions(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExperienceVersionObject[]> {
    return this.listVersions.execute(viewer, id);
  }
}
