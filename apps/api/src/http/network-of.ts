import { isIPv6 } from 'node:net';

/**
 * What one household or server has of the net, to slow it down as one: an IPv4 address as it is, of an IPv6 address the
 * first 64 bits, because whoever has one has all the others behind them too. Source: RFC 4291, section 2.5.1.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1];
  if (mapped || !isIPv6(bare)) return mapped ?? bare;
  const [front = '', back] = bare.toLowerCase().split('::');
  const groups = front === '' ? [] : front.split(':');
  const missing = back === undefined ? 0 : Math.max(0, 8 - groups.length - groupsIn(back));
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(back ? back.split(':') : [])];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** The end of an address may be written as IPv4, which stands for two groups. */
const groupsIn = (back: string): number =>
  back === '' ? 0 : back.split(':').reduce((count, group) => count + (group.includes('.') ? 2 : 1), 0);
