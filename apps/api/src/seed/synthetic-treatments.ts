import type pg from 'pg';

/** Adds treatments to the catalogue until it has so many, so that a large corpus is spread as a large site would be. */
export async function ensureTreatments(client: pg.Client, wanted: number): Promise<void> {
  await client.query(
    `insert into concept (kind, slug, label_en, label_fr, sort_key_en, sort_key_fr, treatment_kind, source)
     select 'treatment', 'synthetic-' || n, 'Load treatment ' || n, 'Traitement de charge ' || n,
            'load treatment ' || n, 'traitement de charge ' || n, 'medicine', 'synthetic'
     from generate_series(1, $1 - (select count(*)::integer from concept
                                   where kind = 'treatment' and state = 'approved' and not is_group)) n
     on conflict (kind, slug) do nothing`,
    [wanted],
  );
}

/** Takes them away again, with the figures about them. To be run when no experience names them any more. */
export async function removeTreatments(client: pg.Client): Promise<void> {
  for (const table of ['evidence_cell', 'evidence_group', 'evidence_spent'])
    await client.query(
      `delete from ${table} where treatment_id in (select id from concept where source = 'synthetic')`,
    );
  await client.query(`delete from concept where source = 'synthetic'`);
}
