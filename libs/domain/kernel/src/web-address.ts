/**
 * Whether this is an address that people may be sent to: a whole `http:` or `https:` one, of a host with a dot, without
 * a name or password in it, because those hide where a link leads and would be given to everybody who reads it.
 */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return ['http:', 'https:'].includes(protocol) && hostname.includes('.') && username === '' && password === '';
}
