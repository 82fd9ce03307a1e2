import { Injectable } from '@nestjs/common';
import { consentTextVersions, decideMember } from '@entraide/domain-access';
import type { ColourScheme, Language, MemberViewer, Visibility } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { ConsentRepository } from '../consent/consent.repository.ts';
import { ownAccount } from '../session/own-account.ts';
import type { SettingsObject } from './settings.object.ts';

interface SettingsRow {
  readonly email: string | null;
  readonly isEmailConfirmed: boolean;
  readonly pseudonym: string;
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  readonly about: string;
  readonly aboutAudience: Visibility;
  readonly communitiesAudience: Visibility;
  readonly hasHealthConsent: boolean;
  readonly wantsFollowUpMail: boolean;
}

/** Reads the viewer's own settings, in two statements. */
@Injectable()
export class MySettingsQuery {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentRepository,
  ) {}

  execute(viewer: MemberViewer): Promise<SettingsObject | null> {
    return this.database.inTransaction(viewer, async (transaction) => {
      const [row] = await transaction.query<SettingsRow>(
        `select credential.email, member.is_confirmed as "isEmailConfirmed", member.pseudonym, member.language,
           member.colour_scheme as "colourScheme", coalesce(member.about, '') as about,
           member.about_audience as "aboutAudience", member.communities_audience as "communitiesAudience",
           member.has_health_consent as "hasHealthConsent", member.wants_follow_up_mail as "wantsFollowUpMail"
         from member left join member_credential credential on credential.member_id = member.id where member.id = $1`,
        [viewer.memberId],
      );
      if (!row) return null;
      return {
        ...row,
        healthTextVersion: consentTextVersions.health_data,
        consents: await this.consents.ofMember(transaction, viewer.memberId),
        viewerCanEditProfile: decideMember('edit_profile', viewer, ownAccount(viewer)).isAllowed,
      };
    });
  }
}
