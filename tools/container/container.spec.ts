import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly restart?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const composeText = read('docker-compose.yml');
const compose = parse(composeText) as Compose;
const services = Object.entries(compose.services);

/** Keys of the Compose specification that a service of ours may have. */
const serviceKeys = [
  ...[
    'build',
    'cap_drop',
    'depends_on',
    'environment',
    'healthcheck',
    'image',
    'init',
    'networks',
    'ports',
    'read_only',
  ],
  ...['restart', 'security_opt', 'shm_size', 'stop_grace_period', 'tmpfs', 'volumes'],
];
const healthcheckKeys = ['test', 'interval', 'timeout', 'retries', 'start_period'];

describe('docker-compose.yml', () => {
  it('keeps to the Compose specification', () => {
    expect(Object.keys(compose).sort()).toEqual(['name', 'networks', 'services', 'volumes']);
    for (const [, service] of services) {
      expect(Object.keys(service).filter((key) => !serviceKeys.includes(key))).toEqual([]);
      expect(Object.keys(service.healthcheck ?? {}).filter((key) => !healthcheckKeys.includes(key))).toEqual([]);
    }
  });

  it.each(services)('declares what %s uses', (_name, service) => {
    expect(service.networks.filter((network) => !(network in compose.networks))).toEqual([]);
    expect(
      service.volumes.map((volume) => volume.split(':')[0]).filter((name = '') => !(name in compose.volumes)),
    ).toEqual([]);
    expect(Object.keys(service.depends_on ?? {}).filter((name) => !(name in compose.services))).toEqual([]);
  });

  it('pins its images', () => {
    expect(compose.services['database']?.image).toBe('postgres:18');
    expect(compose.services['search']?.image).toBe('getmeili/meilisearch:v1.50');
  });

  it('mounts the volume of PostgreSQL 18 above the folder of its version', () => {
    expect(compose.services['database']?.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  it.each(services)('starts %s again after a fault', (_name, service) => {
    expect(service.restart).toBe('unless-stopped');
  });

  it('waits for the database to be well, and does not need the search engine', () => {
    expect(compose.services['site']?.depends_on).toEqual({
      database: { condition: 'service_healthy' },
      search: { condition: 'service_started' },
    });
    for (const name of ['database', 'search'])
      expect(compose.services[name]?.healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('publishes the port of the site alone, and keeps the others off every outer network', () => {
    expect(services.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['site']);
    expect(compose.networks['inside']?.internal).toBe(true);
    expect(compose.services['database']?.networks).toEqual(['inside']);
    expect(compose.services['search']?.networks).toEqual(['inside']);
  });

  it('has no password of its own: they are asked for', () => {
    const secrets = services.flatMap(([, service]) =>
      Object.entries(service.environment).filter(([name]) => /PASSWORD|KEY|DATABASE_URL/.test(name)),
    );
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{[A-Z_]+:\?/);
  });

  it('takes from .env exactly what .env.example explains', () => {
    const used = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    const explained = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual([...explained].sort());
  });

  it('gives the site only settings that it knows', () => {
    const known = [...read('libs/server/platform/src/config/settings.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(
      ([, n]) => n,
    );
    const given = Object.keys(compose.services['site']?.environment ?? {});
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('is built in stages on Node 24, and only the last one runs', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+) AS (\w+)/gm)].map(([, base, stage]) => [stage, base]);
    expect(bases.at(-1)).toEqual(['site', 'node:24-slim']);
    expect(lastStage).not.toMatch(/npm|COPY \. /);
  });

  it('runs as an ordinary user and watches whether it is ready', () => {
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK [^]*\/ready/m);
  });

  it('leaves out what only builds and tests', () => {
    expect(dockerfile).toContain('npm prune --omit=dev');
  });

  it('finds every manifest of the workspace', () => {
    const copied = /cp --parents (.*) \/manifests/.exec(dockerfile)?.[1]?.split(' ') ?? [];
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const wanted = globSync(
      workspaces.map((workspace) => `${workspace}/package.json`),
      { cwd: root },
    ).sort();
    expect(wanted.filter((file) => !globSync(copied, { cwd: root }).includes(file))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  it.each(['.git', '.env', '.data', '**/node_modules', '**/dist', '**/build'])('keeps %s out', (entry) => {
    expect(read('.dockerignore').split('\n')).toContain(entry);
  });
});
