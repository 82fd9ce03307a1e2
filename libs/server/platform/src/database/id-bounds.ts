/**
 * SQL of the lowest id there can be: `id > coalesce($1::uuid, firstId)` reads on from a place, or from the start, by the
 * index. A statement is planned once, so `$1 is null or id > $1` would read every row before the place again.
 */
export const firstId = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** SQL of the highest id there can be. */
export const lastId = `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;
