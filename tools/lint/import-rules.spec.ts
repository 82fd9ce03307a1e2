import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');

/** The rules that `npm run lint` uses, on files that need not exist. */
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      tseslint.configs.disableTypeChecked as never,
      { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
    ],
  });
});

async function faultsOf(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}
const importFaults = async (from: string, source: string): Promise<string[]> =>
  faultsOf(from, `import * as it from '${source}';\nexport { it };`);

type Row = [from: string, source: string];
const domain = (library: string): string => `libs/domain/${library}/src/rule.ts`;
const server = (feature: string): string => `libs/server/${feature}/src/slice/list.query.ts`;
const spec = (feature: string): string => `libs/server/${feature}/src/slice/list.integration-spec.ts`;

const allowed: Row[] = [
  [domain('access'), '@entraide/domain-kernel'],
  [domain('visibility'), '@entraide/domain-access'],
  [domain('text'), './rich-text.ts'],
  ['libs/domain/access/src/rule.spec.ts', '@jest/globals'],
  ['libs/contract/src/operation.ts', '@entraide/domain-text'],
  [server('platform'), '@entraide/domain-kernel'],
  [server('platform'), '@entraide/domain-text'],
  [server('platform'), '@entraide/messages'],
  [server('platform'), 'node:crypto'],
  [server('catalogue'), '@entraide/server-platform'],
  [server('accounts'), '@entraide/server-catalogue'],
  [server('forum'), '@entraide/server-accounts'],
  [server('forum'), '@entraide/domain-visibility'],
  [server('forum'), '@entraide/messages'],
  [server('forum'), '@nestjs/common'],
  [server('experiences'), '@entraide/server-catalogue'],
  [server('search'), '@entraide/server-experiences'],
  [server('search'), '@entraide/server-forum'],
  [server('moderation'), '@entraide/server-search'],
  [spec('forum'), '@entraide/testing'],
  ['libs/server/forum/src/slice/list.spec.ts', '@entraide/testing'],
  [spec('platform'), '@entraide/testing'],
  ['libs/testing/src/test-app.ts', '@entraide/server-platform'],
  ['libs/web/ui/src/button.tsx', 'react'],
  ['apps/web/app/home.tsx', '@entraide/web-ui'],
  ['apps/web/app/home.tsx', '@entraide/contract'],
  ['apps/web/app/home.tsx', '@entraide/messages'],
  ['apps/web/app/home.tsx', '@entraide/domain-access'],
  ['apps/api/src/features.ts', '@entraide/server-forum'],
  ['apps/api/src/features.ts', '@entraide/server-platform'],
  ['apps/api/src/http/rights.integration-spec.ts', '@entraide/testing'],
  ['apps/api/src/rights/world.spec-support.ts', '@entraide/testing'],
  ['apps/e2e/journeys/home.spec.ts', '@entraide/messages'],
  ['tools/bench/cases.ts', '@entraide/contract'],
  ['tools/check-settings.ts', '@entraide/server-platform'],
  ['tools/settings-table.ts', '../libs/server/platform/src/config/settings.ts'],
  ['tools/open-search.ts', '../libs/server/platform/src/search/meilisearch-program.ts'],
];

const forbidden: Row[] = [
  [domain('kernel'), '@entraide/domain-access'],
  [domain('kernel'), '@entraide/domain-text'],
  [domain('access'), '@entraide/domain-visibility'],
  [domain('moderation'), '@entraide/domain-access'],
  [domain('access'), '@entraide/server-platform'],
  [domain('access'), 'node:crypto'],
  [domain('access'), 'typeorm'],
  [domain('access'), '@entraide/messages'],
  ['libs/domain/access/src/rule.spec.ts', '@entraide/testing'],
  ['libs/messages/src/index.ts', '@entraide/server-platform'],
  ['libs/contract/src/operation.ts', '@entraide/server-platform'],
  [server('platform'), '@entraide/domain-access'],
  [server('platform'), '@entraide/server-catalogue'],
  [server('platform'), '@entraide/contract'],
  [server('catalogue'), '@entraide/server-accounts'],
  [server('accounts'), '@entraide/server-forum'],
  [server('forum'), '@entraide/server-experiences'],
  [server('experiences'), '@entraide/server-forum'],
  [server('forum'), '@entraide/server-search'],
  [server('search'), '@entraide/server-moderation'],
  [server('forum'), '@entraide/testing'],
  [server('forum'), '../../../../../jest.config.mjs'],
  [server('forum'), '@entraide/contract'],
  [server('forum'), '@entraide/web-ui'],
  [spec('forum'), '@entraide/server-search'],
  ['libs/testing/src/test-app.ts', '@entraide/server-accounts'],
  ['libs/web/ui/src/button.tsx', '@entraide/domain-kernel'],
  ['libs/web/ui/src/button.tsx', '@entraide/messages'],
  ['apps/web/app/home.tsx', '@entraide/server-forum'],
  ['apps/web/app/home.tsx', '@entraide/server-platform'],
  ['apps/web/app/home.spec.tsx', '@entraide/testing'],
  ['apps/api/src/features.ts', '@entraide/web-ui'],
  ['apps/api/src/features.ts', '@entraide/testing'],
  ['apps/api/src/features.ts', '@entraide/web'],
  ['apps/web/app/home.tsx', '@entraide/api'],
  ['apps/web/app/home.tsx', '../../api/src/features.ts'],
  ['apps/e2e/journeys/home.spec.ts', '../../api/src/features.ts'],
  ['tools/bench/cases.ts', '@entraide/server-forum'],
  ['tools/bench/cases.ts', '../../apps/api/src/features.ts'],
];

const deep: Row[] = [
  [server('search'), '@entraide/server-forum/src/forum.feature.ts'],
  [server('search'), '@entraide/server-forum/dist/index.js'],
  [server('search'), '../../../forum/src/index.ts'],
  [server('search'), '../../../forum/src/forum.feature.ts'],
  [domain('visibility'), '../../access/src/index.ts'],
  ['apps/api/src/features.ts', '../../../libs/server/forum/src/index.ts'],
  ['apps/api/src/features.ts', '@entraide/no-such-library'],
  ['tools/settings-table.ts', '../libs/server/platform/src/index.ts'],
];

describe('who may import whom', () => {
  it.each(allowed)('%s may import %s', async (from, source) => {
    expect(await importFaults(from, source)).toEqual([]);
  });

  it.each(forbidden)('%s may not import %s', async (from, source) => {
    expect(await importFaults(from, source)).toContain('boundaries/dependencies');
  });

  it.each(deep)('%s may not reach into another library by %s', async (from, source) => {
    expect(await importFaults(from, source)).toContain('boundaries/dependencies');
  });

  it('lets screens import the generated types of their route, and nothing else without a place', async () => {
    const code = "import type { Route } from './+types/home';\nexport type { Route };";
    expect(await faultsOf('apps/web/app/home.tsx', code)).toEqual([]);
    expect(await faultsOf('libs/server/forum/src/x.ts', code)).toContain('boundaries/dependencies');
    expect(await importFaults('apps/web/app/home.tsx', '../../../jest.config.mjs')).toContain(
      'boundaries/dependencies',
    );
  });

  it.each([
    ["export { forumFeature } from '@entraide/server-forum';"],
    ["export * from '@entraide/server-forum';"],
    ["import type { Feature } from '@entraide/server-forum';\nexport type { Feature };"],
    ["export const later = (): Promise<unknown> => import('@entraide/server-forum');"],
  ])('is asked of every kind of import: %s', async (code) => {
    expect(await faultsOf(server('catalogue'), code)).toContain('boundaries/dependencies');
  });

  it('cannot be switched off by a comment', async () => {
    const code = `// eslint-disable-next-line\nimport * as it from '@entraide/server-forum';\nexport { it };`;
    expect(await faultsOf(server('catalogue'), code)).toContain('boundaries/dependencies');
  });

  it('finds a place for every file', async () => {
    expect(await faultsOf('libs/elsewhere/src/thing.ts', 'export const one = 1;')).toContain(
      'boundaries/no-unknown-files',
    );
  });
});

describe('no import cycle', () => {
  it('is let through', async () => {
    // `outcome.ts` is real and imported by the kernel's index; this text imports the index from it.
    expect(await faultsOf('libs/domain/kernel/src/outcome.ts', "export * from './index.ts';")).toContain(
      'import-x/no-cycle',
    );
  });
});

describe('other rules', () => {
  it.each([
    ['libs/server/forum/src/x.ts', 'export const now = new Date();', 'no-restricted-syntax'],
    ['libs/domain/access/src/x.ts', 'export const now = (): number => Date.now();', 'no-restricted-syntax'],
    ['libs/server/forum/src/x.ts', "export const url = process.env['DATABASE_URL'];", 'no-restricted-syntax'],
    ['apps/web/app/x.tsx', 'export const a = <p style={{ color: "red" }} />;', 'no-restricted-syntax'],
    [
      'libs/web/ui/src/x.tsx',
      'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
      'no-restricted-syntax',
    ],
    ['libs/web/ui/src/x.ts', 'export const a = { dangerouslySetInnerHTML: 1 };', 'no-restricted-syntax'],
    ['apps/api/src/x.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['apps/api/src/x.ts', '// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
    ['apps/api/src/x.ts', `export const a = 1;${'\n'.repeat(301)}//`, 'max-lines'],
  ])('in %s stop %j', async (file, code, rule) => {
    expect(await faultsOf(file, code)).toContain(rule);
  });

  it.each([
    ['libs/server/platform/src/time/clock.ts', 'export const now = new Date();'],
    ['libs/server/forum/src/x.spec.ts', 'export const now = new Date();'],
    ['libs/server/forum/src/x.ts', "export const then = new Date('2026-01-01');"],
    ['tools/x.ts', "export const url = process.env['DATABASE_URL'];"],
  ])('leave %s alone: %j', async (file, code) => {
    expect(await faultsOf(file, code)).toEqual([]);
  });
});
