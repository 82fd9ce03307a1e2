import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { settingsTable } from './settings-table.ts';

it('stands in the README as the code has it', async () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(await settingsTable());
});
