import { Injectable } from '@nestjs/common';
import { type Viewer, isMember, viewerId } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { Bindings } from '../sql/bindings.ts';
import type { CommunityCardObject } from './community-card.object.ts';
import { type CommunityRow, communityColumns, communityTables } from './community-row.ts';
import { toCommunityCard } from './community.mapper.ts';

const mostCommunities = 500;

/** All communities, in the administrators' order, then by name. One statement. */
@Injectable()
export class ListCommunitiesQuery {
  constructor(private readonly database: Database) {}

  /** @param withArchived is heard from administrators only */
  async execute(viewer: Viewer, withArchived: boolean): Promise<CommunityCardObject[]> {
    const showsArchived = withArchived && isMember(viewer) && viewer.isAdministrator && !viewer.isSuspended;
    const bindings = new Bindings();
    const rows = await this.database.query<CommunityRow>(
      `select ${communityColumns(viewer.language)}
       from community ${communityTables(viewerId(viewer), bindings)}
       where ${showsArchived ? 'true' : 'not community.is_archived'}
       order by community.position, community.name_${viewer.language}, community.id limit ${mostCommunities}`,
      bindings.values,
    );
    return rows.map((row) => toCommunityCard(row, viewer.language));
  }
}
