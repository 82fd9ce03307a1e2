import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = ['apps/{api,web}/**/*', 'libs/**/*', 'package-lock.json', 'tsconfig*.json'];
const ignored =
  /(^|\/)(node_modules|dist|build|\.react-router|generated|generated-client)(\/|$)|\.(integration-)?spec\.tsx?$|\.ndjson$|^apps\/api\/demo\/|project\.inlang\/(?!settings)/;

/** A digest of the names, sizes and times of everything a build is made from. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|dist|build|\.react-router)$/.test(String(name)),
  }).sort()) {
    if (ignored.test(file)) continue;
    const info = statSync(path.join(root, file));
    if (info.isFile()) hash.update(`${file} ${info.size} ${info.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Builds when the sources have changed since the last build.
 * @returns `false` when the build failed; its words have been printed
 */
export function buildIfStale(root: string, tell: (message: string) => void): boolean {
  const stamp = path.join(root, 'apps/api/dist/.built-from');
  const wanted = fingerprint(root);
  const isFresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    existsSync(path.join(root, 'apps/web/build/server/index.js'));
  if (isFresh) return true;
  tell('Building (the first time takes some seconds) …');
  const built = spawnSync(process.execPath, ['tools/build.ts'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(`${built.stdout}\n${built.stderr}`);
    return false;
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
