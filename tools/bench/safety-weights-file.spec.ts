import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { weightsFile } from './safety-weights-file.ts';

const committed = path.resolve(import.meta.dirname, '../../libs/domain/safety/src/weighed/generated/weights.ts');

describe('the weights that are committed', () => {
  it('are those that the labelled texts give; nothing is held where the texts beside the repository are not at hand', () => {
    const file = readFileSync(committed, 'utf8');
    expect(weightsFile() ?? file).toBe(file);
  }, 180_000);
});
