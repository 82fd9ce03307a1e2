import { Injectable } from '@nestjs/common';
import {
  type ProfileImpression,
  type ProfileReader,
  ReadsProfiles,
  type SavedProfile,
} from '@entraide/server-accounts';
import type { Transaction } from '@entraide/server-platform';
import { type PaceWindow, type WriterPace, WritingGuard } from '../writing/writing-guard.ts';

/**
 * Holds what a member says of themselves against what keeps people safe, when it is saved. Nothing is asked and nothing
 * held: it is one text, changed seldom. Of what only its writer reads nobody is told; help is shown all the same.
 */
@Injectable()
@ReadsProfiles()
export class ProfileLook implements ProfileReader {
  constructor(private readonly guard: WritingGuard) {}

  async read(transaction: Transaction, profile: SavedProfile): Promise<ProfileImpression> {
    const { memberId, about, audience, language } = profile;
    const verdict = await this.guard.look(transaction, {
      ...{ text: about, language, isSure: true },
      paceOf: (window) => paceOf(transaction, memberId, window),
    });
    if (audience !== 'only_me') await this.guard.raise(transaction, { kind: 'member', id: memberId }, verdict);
    return { opensHelp: verdict.opensHelp };
  }
}

/** A profile is no text among others: it is neither a first one nor one too many. */
async function paceOf(transaction: Transaction, memberId: string, { since, first }: PaceWindow): Promise<WriterPace> {
  const [row] = await transaction.query<{ since: Date }>(`select created_at as since from member where id = $1`, [
    memberId,
  ]);
  return { memberSince: row?.since ?? since, writtenBefore: first, recentTimes: [] };
}
