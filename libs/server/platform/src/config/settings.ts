import { z } from 'zod';

const flag = z.stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] });
const minutes = z.coerce.number().int().min(1).max(43_200);
const openings = z.coerce.number().int().min(1).max(1_000);
const port = z.coerce.number().int().min(1).max(65_535);

/** Every setting, its meaning, its range and its default: the README's table is read from here. */
const settingsSchema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is no postgres:// address' })
    .describe('PostgreSQL 18 to use; `npm start` brings its own when this is empty'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12).describe('connections of one process'),
  PORT: port.default(3000).describe('port of the site'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on; 0.0.0.0 in a container'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is no http(s):// address' })
    .optional()
    .describe('address people type, used in mails and for the origin check; http://localhost:PORT when empty'),
  ROLE: z.enum(['all', 'api', 'worker']).default('all').describe('what this process does'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .describe('folder for the embedded database, its search engine and mail files'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is no smtp:// address' })
    .optional()
    .describe('mail server; without one mails are written to DATA_DIR/mail'),
  MAIL_FROM: z.string().min(3).default('Entraide <no-reply@localhost>').describe('sender of mails'),
  MEILISEARCH_URL: z
    .url({ protocol: /^https?$/, error: 'is no http(s):// address' })
    .optional()
    .describe(
      'search engine; `npm start` runs a `meilisearch` of the PATH when this is empty, else PostgreSQL searches',
    ),
  MEILISEARCH_KEY: z.string().min(16).optional().describe('its key'),
  MEILISEARCH_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/, { error: 'is made of other signs than a-z, 0-9 and _' })
    .default('entraide')
    .describe('begins the names of our indexes, for several sites with one search engine'),
  GRAPHQL_ADHOC: flag
    .default(false)
    .describe('also accept GraphQL operations that are not in the build, under cost limits'),
  SHOW_STATEMENT_COUNT: flag.default(false).describe('send the number of SQL statements with each answer (benchmarks)'),
  TRUST_PROXY: flag.default(false).describe('believe X-Forwarded-For and -Proto of the proxy in front'),
  DEMO_COMMUNITY: flag.default(true).describe('load the demo community into an empty database'),
  EVIDENCE_REFRESH_AFTER: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(25)
    .describe('new or changed experiences after which the figures are counted again before the night'),
  MODERATION_DANGER_MIN: minutes
    .default(15)
    .describe('minutes within which a person should have decided a report of danger'),
  MODERATION_HARASSMENT_MIN: minutes.default(240).describe('the same for harassment'),
  MODERATION_OTHER_MIN: minutes.default(1_440).describe('the same for everything else'),
  MODERATION_BREAK_HOUR: openings
    .default(5)
    .describe('hard texts opened in an hour after which a moderator is proposed a break'),
  MODERATION_BREAK_DAY: openings.default(15).describe('the same for a day'),
  COUNT_UNANSWERED_SEARCHES: flag
    .default(true)
    .describe(
      'count questions without result for administrators: readable from three people on, without any member id',
    ),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn').describe('how much is logged'),
});

type Raw = z.output<typeof settingsSchema>;

export interface Settings {
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: URL;
  /** Origins whose forms and scripts may write; on a machine of one's own every name of this machine. */
  readonly ownOrigins: readonly string[];
  readonly role: Raw['ROLE'];
  readonly dataDir: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly meilisearchUrl: string | undefined;
  readonly meilisearchKey: string | undefined;
  readonly meilisearchPrefix: string;
  readonly allowsAdHocOperations: boolean;
  readonly showsStatementCount: boolean;
  readonly trustsProxy: boolean;
  readonly loadsDemo: boolean;
  readonly evidenceRefreshAfter: number;
  /** Minutes within which a person should have decided a report, by its urgency. */
  readonly responseTargetMin: Readonly<Record<'danger' | 'harassment' | 'other', number>>;
  /** Folded texts opened by one moderator after which a break is proposed. */
  readonly breakAfter: { readonly perHour: number; readonly perDay: number };
  readonly countsUnansweredSearches: boolean;
  readonly logLevel: Raw['LOG_LEVEL'];
}

/** Nest token of the {@link Settings}. */
export const SETTINGS = Symbol('settings');

/** All faults of the environment at once; the message names every setting and what is wrong with it. */
export class SettingsFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/**
 * Reads the settings from an environment; empty values count as absent.
 * @throws SettingsFault listing every wrong setting.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given['MEILISEARCH_KEY'] !== undefined && given['MEILISEARCH_URL'] === undefined) {
    faults.push('MEILISEARCH_KEY: is set without MEILISEARCH_URL');
  }
  if (!parsed.success || faults.length > 0) throw new SettingsFault(faults);
  const raw = parsed.data;
  return {
    databaseUrl: raw.DATABASE_URL,
    databasePool: raw.DATABASE_POOL,
    port: raw.PORT,
    host: raw.HOST,
    publicUrl: new URL(raw.PUBLIC_URL ?? `http://localhost:${raw.PORT}`),
    ownOrigins: raw.PUBLIC_URL
      ? [new URL(raw.PUBLIC_URL).origin]
      : ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${raw.PORT}`),
    role: raw.ROLE,
    dataDir: raw.DATA_DIR,
    smtpUrl: raw.SMTP_URL,
    mailFrom: raw.MAIL_FROM,
    meilisearchUrl: raw.MEILISEARCH_URL,
    meilisearchKey: raw.MEILISEARCH_KEY,
    meilisearchPrefix: raw.MEILISEARCH_PREFIX,
    allowsAdHocOperations: raw.GRAPHQL_ADHOC,
    showsStatementCount: raw.SHOW_STATEMENT_COUNT,
    trustsProxy: raw.TRUST_PROXY,
    loadsDemo: raw.DEMO_COMMUNITY,
    evidenceRefreshAfter: raw.EVIDENCE_REFRESH_AFTER,
    responseTargetMin: {
      danger: raw.MODERATION_DANGER_MIN,
      harassment: raw.MODERATION_HARASSMENT_MIN,
      other: raw.MODERATION_OTHER_MIN,
    },
    breakAfter: { perHour: raw.MODERATION_BREAK_HOUR, perDay: raw.MODERATION_BREAK_DAY },
    countsUnansweredSearches: raw.COUNT_UNANSWERED_SEARCHES,
    logLevel: raw.LOG_LEVEL,
  };
}

/** One line for each setting: name, meaning and default, for the README's table. */
export function describeSettings(): { name: string; meaning: string; fallback: string }[] {
  return Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    return { name, meaning: schema.description ?? '', fallback: fallback.success ? String(fallback.data ?? '') : '' };
  });
}
