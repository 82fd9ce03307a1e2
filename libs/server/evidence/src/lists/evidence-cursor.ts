/** A place in a list of cells: what it is ordered by, then the cell. */
export interface EvidenceCursor {
  readonly key: string | number;
  readonly treatmentId: string;
  readonly purposeId: string;
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(`^(${id})_(${id})_([ns])([^\\0]{0,400})$`, 'u');

/** An address-safe cursor. */
export function encodeEvidenceCursor({ key, treatmentId, purposeId }: EvidenceCursor): string {
  const kind = typeof key === 'number' ? 'n' : 's';
  return Buffer.from(`${treatmentId}_${purposeId}_${kind}${key}`, 'utf8').toString('base64url');
}

/** The place a cursor names in a list that is ordered by this kind of key; `null` for everything else. */
export function decodeEvidenceCursor(
  text: string | null | undefined,
  kind: 'number' | 'string',
): EvidenceCursor | null {
  const match = text ? shape.exec(Buffer.from(text, 'base64url').toString('utf8')) : null;
  if (!match || match[3] !== kind[0]) return null;
  const key = kind === 'number' ? Number(match[4]) : (match[4] as string);
  if (typeof key === 'number' && !Number.isFinite(key)) return null;
  return { key, treatmentId: match[1] as string, purposeId: match[2] as string };
}
