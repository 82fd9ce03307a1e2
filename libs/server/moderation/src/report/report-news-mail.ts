import type { Language } from '@entraide/domain-kernel';
import type { ReportNewsKind } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';

/** What a mail to somebody who reported tells. */
export interface ReportNews {
  readonly kind: Exclude<ReportNewsKind, 'seen'>;
  /** The moderator's words, for a message. */
  readonly text: string;
  readonly pseudonym: string;
  readonly language: Language;
  /** The site's address without a slash at its end. */
  readonly site: string;
}

type Sentence = (values: Record<string, never>, options: { locale: Language }) => string;

const outcomes: Readonly<Record<Exclude<ReportNews['kind'], 'message'>, Sentence>> = {
  acted: m.case_mail_acted,
  no_rule_broken: m.case_mail_no_rule_broken,
  reopened: m.case_mail_reopened,
  overturned: m.case_mail_overturned,
};

/**
 * The mail to somebody who reported. The subject says nothing; the text names neither the reported text, nor a person,
 * nor a community, nor what was done.
 */
export function reportNewsMail(news: ReportNews): { readonly subject: string; readonly text: string } {
  const options = { locale: news.language };
  const { kind, pseudonym, site } = news;
  const body = kind === 'message' ? [m.case_mail_message({}, options), news.text] : [outcomes[kind]({}, options)];
  return {
    subject: m.case_mail_subject({}, options),
    text: [
      m.case_mail_greeting({ pseudonym }, options),
      ...body,
      m.case_mail_where({ link: `${site}/my/reports` }, options),
      m.case_mail_thanks({}, options),
    ].join('\n\n'),
  };
}
