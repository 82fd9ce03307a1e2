import { type ConceptKind, oneOf, treatmentKinds } from '@entraide/domain-kernel';
import { z } from 'zod';
import type { CatalogueTerm } from '../merging/catalogue-term.ts';
import { MalformedLine } from '../importing/malformed-line.ts';

const text = z.string().trim().min(1).max(300);
const languagesOf = <T extends z.ZodType>(value: T): z.ZodObject<{ en: T; fr: T }> =>
  z.object({ en: value, fr: value });

const starterLine = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  kind: z.enum(treatmentKinds).optional(),
  label: languagesOf(text),
  everyday: languagesOf(text.nullable()),
  synonyms: languagesOf(z.array(text)),
  codes: z.record(z.string(), z.array(text)),
  parents: z.array(z.string()),
  isGroup: z.boolean(),
  summary: languagesOf(text),
});

/**
 * The terms of one starter file (newline-delimited JSON).
 * @throws MalformedLine naming the first line that does not fit
 */
export function parseStarterFile(content: string, kind: ConceptKind, file: string): CatalogueTerm[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toTerm(line, index + 1, kind, file)]));
}

function toTerm(line: string, number: number, kind: ConceptKind, file: string): CatalogueTerm {
  const parsed = starterLine.safeParse(parseJson(line, number, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new MalformedLine(number, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`, file);
  }
  const { slug, kind: treatmentKind, codes, ...given } = parsed.data;
  if ((kind === 'treatment') !== (oneOf(treatmentKinds, treatmentKind) !== undefined)) {
    throw new MalformedLine(number, 'kind: is for treatments, and each has one', file);
  }
  return {
    ...given,
    key: slug,
    slug,
    line: number,
    treatmentKind: treatmentKind ?? null,
    codes: Object.entries(codes).flatMap(([system, list]) => list.map((code) => ({ system, code }))),
  };
}

function parseJson(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new MalformedLine(number, 'is no JSON', file);
  }
}
