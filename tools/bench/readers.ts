import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

export interface BenchThread {
  readonly id: string;
  readonly slug: string;
  readonly community: string;
}

export interface BenchCommunity {
  readonly id: string;
  readonly slug: string;
  readonly conditionIds: readonly string[];
}

export interface SignedInMember {
  readonly cookie: string;
  readonly communityId: string;
}

/** A treatment with figures, and the purpose most people report it for. */
export interface BenchTreatment {
  readonly id: string;
  readonly slug: string;
  readonly purposeId: string;
}

/** What the cases read and write about: pages of the corpus, and members who are signed in. */
export interface Readers {
  readonly communities: readonly BenchCommunity[];
  /** Threads with a full first page. */
  readonly threads: readonly BenchThread[];
  readonly treatments: readonly BenchTreatment[];
  readonly members: readonly SignedInMember[];
  /** For each member a public thread of their community that they may answer in. */
  readonly answerable: ReadonlyMap<string, readonly string[]>;
}

const device = 'Bench';
const signedInMembers = 200;
const postsOfPage = 20;

/** Signs members of the corpus in, straight in the database, and picks what they will read. */
export async function prepareReaders(client: pg.Client): Promise<Readers> {
  const { rows: communities } = await client.query<BenchCommunity>(
    `select id, slug, array(select concept_id from community_condition where community_id = community.id) as "conditionIds"
     from community where origin = 'synthetic' order by position`,
  );
  const { rows: threads } = await client.query<BenchThread & { community_id: string; reply_count: number }>(
    `select thread.id, thread.slug, reply_count, community.slug as community, community_id from thread
     join community on community.id = community_id
     where thread.origin = 'synthetic' and thread.visibility = 'public' and thread.state = 'visible' and not thread.is_locked
     order by md5(thread.id::text)`,
  );
  const { rows: treatments } = await client.query<BenchTreatment>(
    `select distinct on (concept.id) concept.id, concept.slug, purpose_id as "purposeId"
     from evidence_cell join concept on concept.id = treatment_id order by concept.id, people desc, purpose_id`,
  );
  const { rows: members } = await client.query<{ id: string; community_id: string }>(
    `select distinct on (member.id) member.id, community_id from member join membership on member_id = member.id
     where member.origin = 'synthetic' and member.state = 'active' and membership.state = 'active'
     order by member.id, community_id limit $1`,
    [signedInMembers],
  );
  const answerable = new Map<string, string[]>();
  for (const thread of threads)
    answerable.set(thread.community_id, [...(answerable.get(thread.community_id) ?? []).slice(-200), thread.id]);
  const signedIn = members.filter((member) => answerable.has(member.community_id));
  return {
    communities,
    threads: threads.filter((thread) => thread.reply_count >= postsOfPage - 1),
    treatments,
    members: await signInAll(client, signedIn),
    answerable,
  };
}

async function signInAll(
  client: pg.Client,
  members: readonly { id: string; community_id: string }[],
): Promise<SignedInMember[]> {
  const tokens = members.map(() => randomBytes(32).toString('base64url'));
  await client.query(
    `insert into session (token_hash, member_id, device, expires_at)
     select token_hash, member_id, $3, now() + interval '1 hour'
     from unnest($1::bytea[], $2::uuid[]) as signed_in (token_hash, member_id)`,
    [tokens.map((token) => createHash('sha256').update(token).digest()), members.map(({ id }) => id), device],
  );
  return members.map((member, at) => ({ cookie: `session=${tokens[at] ?? ''}`, communityId: member.community_id }));
}

export async function endSessions(client: pg.Client): Promise<void> {
  await client.query(`delete from session where device = $1`, [device]);
}
