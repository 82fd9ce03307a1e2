/** Which two versions an address asks to compare; `null` unless it names two whole numbers that differ. */
export function readComparison(query: URLSearchParams): { readonly one: number; readonly other: number } | null {
  const [one, other] = [versionOf(query.get('one')), versionOf(query.get('other'))];
  return one === null || other === null || one === other ? null : { one, other };
}

const versionOf = (text: string | null): number | null => (/^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : null);
