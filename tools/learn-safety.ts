import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'libs/domain/safety/src/weighed/generated/weights.ts');

if (process.argv.includes('--help')) {
  console.log(`npm run learn:safety [-- --check]

Learns anew which words weigh for danger, from the labelled texts and from everyday texts beside the repository, and
writes ${path.relative(root, target)}. The same texts give the same file.
With --check it writes nothing and prints what is found in texts whose family had no part in the weights.`);
} else {
  const compiler = [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', path.join(root, 'libs/domain/safety')];
  if (spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status !== 0) process.exit(1);
  if (process.argv.includes('--check')) {
    const { checkLearning } = await import('./bench/safety-check-learning.ts');
    checkLearning((line) => console.log(JSON.stringify(line)));
    process.exit(0);
  }
  const { weightsFile } = await import('./bench/safety-weights-file.ts');
  const file = weightsFile();
  if (file === null)
    throw new Error('The everyday texts in ../shared/data are not here: the weights stay as they are.');
  writeFileSync(target, file);
}
