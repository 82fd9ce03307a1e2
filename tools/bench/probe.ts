import type { BenchRequest } from './measure.ts';

/**
 * Asks once and reads the answer, so that no refusal is measured as if it were a page.
 * @returns what is wrong with the answer; `undefined` when it is what was asked for
 */
export async function findFault(url: string, request: BenchRequest): Promise<string | undefined> {
  const response = await fetch(new URL(request.path, url), {
    method: request.method ?? 'GET',
    redirect: 'manual',
    ...(request.headers ? { headers: request.headers } : {}),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  const text = await response.text();
  if (response.status !== 200) return `${request.path} answers ${response.status}`;
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  const answer = JSON.parse(text) as GraphqlAnswer;
  if (answer.errors) return answer.errors.map(({ message }) => message).join('; ');
  const fields = Object.entries(answer.data ?? {});
  const missing = fields.find(([name, value]) => value === null && name !== 'viewer');
  if (missing) return `${missing[0]} is null`;
  const problems = fields.flatMap(([, value]) => (value as { problems?: { code: string }[] } | null)?.problems ?? []);
  return problems.length > 0 ? `refused: ${problems.map(({ code }) => code).join(', ')}` : undefined;
}

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}
