import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import {
  type AskedConceptRow,
  type ConceptLinkObject,
  conceptLinksColumn,
  toConceptLinks,
} from '@entraide/server-catalogue';
import { type ReportedTreatments, reportedTreatmentsColumn } from '@entraide/server-evidence';
import { type CommunityHit, type ConceptHome, communityHitsColumn, conceptHomesColumn } from '@entraide/server-forum';
import { Database, type Door } from '@entraide/server-platform';
import { Bindings } from '../engine/bindings.ts';

export interface WantedLinks {
  readonly conceptIds: readonly string[];
  readonly communityIds: readonly string[];
  /** Concepts whose numbers are shown; few, because each is counted. */
  readonly countedIds: readonly string[];
  readonly door: Door;
}

/** What people find about a concept here, as far as the viewer may read it. */
export interface ConceptNumbers extends ConceptHome {
  /** Treatments that people report for it, as far as their figures are published. */
  readonly treatmentCount: number;
}

export interface FoundLinks {
  readonly concepts: ReadonlyMap<string, ConceptLinkObject>;
  readonly communities: ReadonlyMap<string, CommunityHit>;
  readonly numbers: ReadonlyMap<string, ConceptNumbers>;
}

interface LinksRow {
  readonly concepts: AskedConceptRow[];
  readonly communities: CommunityHit[];
  readonly homes: ConceptHome[];
  readonly treatments: ReportedTreatments[];
}

/** The names of what an answer speaks of, and the numbers of the concepts above it. */
@Injectable()
export class FoundLinksReader {
  constructor(private readonly database: Database) {}

  /** One statement, whatever is wanted; none for nothing. */
  async read(viewer: Viewer, wanted: WantedLinks): Promise<FoundLinks> {
    const row = await this.rowOf(viewer, wanted);
    const treatments = new Map(row.treatments.map(({ conceptId, count }) => [conceptId, count]));
    return {
      concepts: toConceptLinks(row.concepts, viewer.language),
      communities: new Map(row.communities.map((community) => [community.id, community])),
      numbers: new Map(
        row.homes.map((home) => [home.conceptId, { ...home, treatmentCount: treatments.get(home.conceptId) ?? 0 }]),
      ),
    };
  }

  private async rowOf(viewer: Viewer, wanted: WantedLinks): Promise<LinksRow> {
    const { conceptIds, communityIds, countedIds, door } = wanted;
    if (conceptIds.length + communityIds.length + countedIds.length === 0) return nothing;
    const bindings = new Bindings();
    const ids = (of: readonly string[]): string => `${bindings.add([...new Set(of)])}::uuid[]`;
    const counted = ids(countedIds);
    const [row] = await this.database.query<LinksRow>(
      `select ${conceptLinksColumn(ids(conceptIds))} as concepts,
              ${communityHitsColumn(viewer.language, ids(communityIds))} as communities,
              ${conceptHomesColumn(viewer, counted, bindings)} as homes,
              ${reportedTreatmentsColumn(door, counted)} as treatments`,
      bindings.values,
    );
    return row ?? nothing;
  }
}

const nothing: LinksRow = { concepts: [], communities: [], homes: [], treatments: [] };
