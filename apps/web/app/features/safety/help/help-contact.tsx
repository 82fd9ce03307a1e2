import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import type { HelpLine } from './help-data.ts';

interface HelpContactProps {
  readonly line: Pick<HelpLine, 'channel' | 'contact' | 'name'>;
  readonly className?: string;
}

const digitsOf = (contact: string): string => contact.replaceAll(' ', '');

/** The link that reaches a helpline: a call, a message, or a page of theirs. */
export function HelpContact({ line: { channel, contact, name }, className }: HelpContactProps): ReactElement {
  const isNumber = channel === 'PHONE' || channel === 'SMS';
  const address = isNumber ? `${channel === 'SMS' ? 'sms' : 'tel'}:${digitsOf(contact)}` : contact;
  const text = isNumber ? contact : m.safety_open_site();
  return (
    <a className={className} href={address} aria-label={`${text}, ${name}`} rel={isNumber ? undefined : 'noreferrer'}>
      {channel === 'SMS' ? m.safety_write_to({ number: contact }) : text}
    </a>
  );
}
