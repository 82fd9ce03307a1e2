import type { FoundContact } from './found.ts';

/** Services whose addresses lead to a private conversation. */
const messagingHosts = [
  ...[
    'wa.me/',
    'chat.whatsapp.com/',
    'whatsapp.com/channel',
    't.me/',
    'telegram.me/',
    'discord.gg/',
    'discord.com/invite',
  ],
  ...[
    'm.me/',
    'signal.me/',
    'signal.group/',
    'instagram.com/',
    'snapchat.com/add',
    'facebook.com/',
    'fb.me/',
    'line.me/',
  ],
  ...['kik.me/', 'tiktok.com/@', 'x.com/', 'twitter.com/', 'skype:', 'tel:', 'mailto:'],
];
/** Organisations that help; their addresses are for everybody. */
const helpers =
  /(?:^|\.)(?:samaritans\.org|3114\.fr|sos-amitie\.(?:fr|org|com)|papyrus-uk\.org|nhs\.(?:uk|net)|gouv\.fr|who\.int)$/;
const longestPart = 64;
const localCharacter = /[\p{L}\p{N}.+_-]/u;
const hostCharacter = /[\p{L}\p{N}.-]/u;

/** E-mail addresses, other than those of helplines. Looks at most 64 characters to each side of an `@`. */
export function findEmails(text: string): FoundContact[] {
  return placesOf(text, '@').flatMap((at) => {
    const start = reach(text, at, -1, localCharacter);
    let end = reach(text, at, 1, hostCharacter);
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1;
    const host = text.slice(at + 1, end).toLowerCase();
    const isAddress = start < at && /^[^.].*\.\p{L}{2,}$/u.test(host);
    return isAddress && !helpers.test(host) ? [{ rule: 'contact.email', start, end }] : [];
  });
}

/** Addresses of messaging services and profiles, and names with a number sign as Discord gives them. */
export function findMessagingAddresses(text: string): FoundContact[] {
  const lower = text.toLowerCase();
  const links = messagingHosts.flatMap((host) => placesOf(lower, host).flatMap((at) => linkAt(lower, at, host)));
  return [...links, ...placesOf(text, '#').flatMap((at) => tagAt(text, at))];
}

function linkAt(lower: string, at: number, host: string): FoundContact[] {
  if (/[\p{L}\p{N}-]/u.test(lower.charAt(at - 1))) return [];
  const end = reach(lower, at + host.length - 1, 1, /[^\s,;)>\]»"]/);
  return end > at + host.length ? [{ rule: 'contact.messaging', start: at, end }] : [];
}

function tagAt(text: string, at: number): FoundContact[] {
  const start = reach(text, at, -1, /[\p{L}\p{N}._]/u);
  const isTag = at - start > 1 && /^\d{4}(?!\d)/.test(text.slice(at + 1, at + 6));
  return isTag ? [{ rule: 'contact.messaging', start, end: at + 5 }] : [];
}

function placesOf(text: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) places.push(at);
  return places;
}

/** The end of a run of characters from a place, to the right (exclusive) or to the left (inclusive). */
function reach(text: string, at: number, step: 1 | -1, character: RegExp): number {
  let place = at + step;
  while (Math.abs(place - at) <= longestPart && place >= 0 && place < text.length && character.test(text.charAt(place)))
    place += step;
  return step === 1 ? place : place + 1;
}
