import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';

interface FollowUpMailFacts {
  /** One for each question that waits. */
  readonly answerLinks: readonly string[];
  readonly stopLink: string;
}

/** The words of a mail: that a question waits, and nothing of what it is about. */
export function writeFollowUpMail(
  { answerLinks, stopLink }: FollowUpMailFacts,
  locale: Language,
): { subject: string; text: string } {
  const values = { count: answerLinks.length, links: answerLinks.join('\n\n'), stop: stopLink };
  return {
    subject: m.follow_ups_mail_subject({ count: values.count }, { locale }),
    text: m.follow_ups_mail_text(values, { locale }),
  };
}
