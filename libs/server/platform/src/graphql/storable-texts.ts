/**
 * The same arguments with every text as PostgreSQL takes it: without NUL, and with U+FFFD for half a surrogate pair,
 * which JSON of the database refuses. Both come from broken or hostile clients alone, and would make a write or a
 * question fail as a fault of ours.
 * @returns the same object where nothing had to change
 */
export function storableTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return storable(value) as Value;
  if (Array.isArray(value)) return changed<unknown>(value, value.map(storableTexts)) as Value;
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, storableTexts(part)] as const);
  const isSame = entries.every(([name, part]) => part === value[name]);
  return isSame ? value : (Object.fromEntries(entries) as Value);
}

const changed = <Part>(before: readonly Part[], after: readonly Part[]): readonly Part[] =>
  after.every((part, index) => part === before[index]) ? before : after;

const storable = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '') : text).replace(/\p{Surrogate}/gu, '\uFFFD');

/** Objects of arguments have no prototype, or the one of literals; dates and what else a scalar makes stay as they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
