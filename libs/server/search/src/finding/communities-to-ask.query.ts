import { Injectable } from '@nestjs/common';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { type CommunityLinkObject, ForumReader } from '@entraide/server-forum';
import { CompleteNamesQuery } from './complete-names.query.ts';

const mostCommunities = 3;

/** Where somebody could ask when nobody has written about it: communities for what was named, else the reader's own. */
@Injectable()
export class CommunitiesToAskQuery {
  constructor(
    private readonly names: CompleteNamesQuery,
    private readonly forum: ForumReader,
  ) {}

  /** At most two statements. @param conceptIds what the question named or nearly named, the nearest first */
  async execute(viewer: Viewer, conceptIds: readonly string[]): Promise<CommunityLinkObject[]> {
    const homes = conceptIds.length === 0 ? [] : await this.names.execute('', viewer.language, conceptIds);
    const found = [...new Set(homes.flatMap(({ communityId }) => communityId ?? []))];
    const own = isMember(viewer) ? [...viewer.communityIds] : [];
    const wanted = (found.length > 0 ? found : own).slice(0, mostCommunities);
    const communities = await this.forum.readableCommunities(viewer, wanted);
    return wanted.flatMap((id) => communities.get(id) ?? []);
  }
}
