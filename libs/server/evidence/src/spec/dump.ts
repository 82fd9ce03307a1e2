import type { ToldWorld } from './told-world.spec-support.ts';

const tables = [
  'evidence_cell',
  'evidence_side_effect',
  'evidence_group',
  'evidence_member',
  'evidence_spent',
] as const;

/** Every row of the figures and of who is counted in them, as text. */
export async function dumpOf(world: ToldWorld): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await world.system<{ line: string }>(
      `select to_jsonb(${table})::text as line from ${table} order by to_jsonb(${table})::text`,
    );
    dump[table] = rows.map((row) => row.line);
  }
  return dump;
}
