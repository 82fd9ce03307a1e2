import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canReach, serverAccount } from './embedded-postgres.ts';

/**
 * The folder for the embedded database and the mail files: `DATA_DIR`, else `.data` in the clone, else (when PostgreSQL's
 * account cannot enter the clone, as below root's home, or the clone is read-only) one under /var/tmp named after the clone.
 */
export function chooseDataFolder(root: string, wanted: string | undefined): { folder: string; isElsewhere: boolean } {
  if (wanted) return { folder: path.resolve(wanted), isElsewhere: false };
  const own = path.join(root, '.data');
  if (isWritable(root, own) && canReach(serverAccount(), own)) return { folder: own, isElsewhere: false };
  const base = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const name = `entraide-${process.getuid?.() ?? 'user'}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  return { folder: path.join(base, name), isElsewhere: true };
}

function isWritable(root: string, folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes the folder so that only its owner lists it while PostgreSQL's account may pass through. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
}
