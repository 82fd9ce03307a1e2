import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Transaction } from '@entraide/server-platform';

/** Two concepts of one kind that became one. */
export interface ConceptJoining {
  readonly mergeId: string;
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * A feature whose rows point to concepts. Both ways run in the system's transaction of the merge and tell search of
 * every subject that changed.
 */
export interface ConceptFollower {
  /** Points to the surviving concept from now on, and notes which rows did so ({@link noteMoved}). */
  follow(transaction: Transaction, joining: ConceptJoining): Promise<void>;
  /** Points back in the rows that were noted, as far as they are still there. */
  takeBack(transaction: Transaction, joining: ConceptJoining): Promise<void>;
}

const FOLLOWS = Symbol('entraide:follows-concepts');

/** Marks a provider as a {@link ConceptFollower}; merges find it by this mark. */
export const FollowsConcepts = (): ClassDecorator => SetMetadata(FOLLOWS, true);

/** Every feature that follows merges, whichever there are. */
@Injectable()
export class ConceptFollowers {
  constructor(private readonly discovery: DiscoveryService) {}

  async follow(transaction: Transaction, joining: ConceptJoining): Promise<void> {
    for (const follower of this.followers()) await follower.follow(transaction, joining);
  }

  async takeBack(transaction: Transaction, joining: ConceptJoining): Promise<void> {
    for (const follower of this.followers()) await follower.takeBack(transaction, joining);
  }

  private followers(): ConceptFollower[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const isFollower = metatype && Reflect.getMetadata(FOLLOWS, metatype) === true;
      return isFollower && instance ? [instance as ConceptFollower] : [];
    });
  }
}
