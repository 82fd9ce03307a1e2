import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Language, Visibility } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';

/** What a member says of themselves, as it is saved; nothing is told of what stays as it was. */
export interface SavedProfile {
  readonly memberId: string;
  readonly about: string;
  readonly audience: Visibility;
  readonly language: Language;
}

/** What a later feature makes of it. */
export interface ProfileImpression {
  /** Whether its writer is to be shown at once who helps. */
  readonly opensHelp: boolean;
}

/** A feature that reads what members say of themselves, in the transaction in which it is saved. It cannot refuse it. */
export interface ProfileReader {
  read(transaction: Transaction, profile: SavedProfile): Promise<ProfileImpression>;
}

const READS = Symbol('entraide:reads-profiles');

/** Marks a provider as a {@link ProfileReader}; saving a profile finds it by this mark. */
export const ReadsProfiles = (): ClassDecorator => SetMetadata(READS, true);

/** Every feature that reads profiles, whichever there are. */
@Injectable()
export class ProfileReaders {
  constructor(private readonly discovery: DiscoveryService) {}

  async read(transaction: Transaction, profile: SavedProfile): Promise<ProfileImpression> {
    let opensHelp = false;
    for (const reader of this.readers()) opensHelp = (await reader.read(transaction, profile)).opensHelp || opensHelp;
    return { opensHelp };
  }

  private readers(): ProfileReader[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const isReader = metatype && Reflect.getMetadata(READS, metatype) === true;
      return isReader && instance ? [instance as ProfileReader] : [];
    });
  }
}
