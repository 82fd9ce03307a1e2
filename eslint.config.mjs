import { existsSync } from 'node:fs';
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { elements, files, policies } from './tools/lint/import-table.ts';
import { clock, environment, markup } from './tools/lint/restricted-syntax.ts';

const code = ['**/*.{ts,tsx,mts,mjs}'];
// Imports of what is generated must lead somewhere: a fresh clone has none of it yet.
const generated = ['libs/messages/src/generated', 'libs/contract/src/generated'];
if (!generated.every((folder) => existsSync(path.join(import.meta.dirname, folder)))) {
  const [{ compileMessages }, { compileOperations }] = await Promise.all([
    import('./tools/messages.ts'),
    import('./tools/operations.ts'),
  ]);
  await compileMessages();
  await compileOperations();
}

/** Where rules may ask the compiler; screens need their generated route types first, `npm run typecheck` checks those. */
const typed = ['libs/{domain,server,testing,contract}/**/*.ts', 'apps/api/**/*.ts'];
const specs = ['**/*.{spec,integration-spec,spec-support}.{ts,tsx}'];
const resolver = {
  conditionNames: ['@entraide/source', 'types', 'import', 'node', 'default'],
  extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
};
/** Of ESLint's own rules those that TypeScript does not cover. */
const correctness = Object.fromEntries(
  [
    'eqeqeq',
    'no-async-promise-executor',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-empty-character-class',
    'no-empty-pattern',
    'no-eval',
    'no-fallthrough',
    'no-implied-eval',
    'no-invalid-regexp',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-assign',
    'no-self-compare',
    'no-shadow-restricted-names',
    'no-sparse-arrays',
    'no-template-curly-in-string',
    'no-unmodified-loop-condition',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-unused-labels',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'no-var',
    'object-shorthand',
    'require-yield',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);
const restrict = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/build/',
    '**/.react-router/',
    '**/generated/',
    '**/generated-client/',
    '.data/',
    '.nx/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    name: 'entraide/typescript',
    files: code,
    extends: [tseslint.configs.strict],
    rules: {
      ...correctness,
      'max-lines': ['error', { max: 300 }],
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      ...restrict(markup, environment),
    },
  },
  {
    name: 'entraide/with-types',
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'entraide/imports',
    files: code,
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': elements,
      'boundaries/files': files,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/legacy-templates': false,
      'import/resolver': { typescript: resolver },
      'import-x/resolver-next': [createTypeScriptImportResolver(resolver)],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts'] },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
    },
  },
  {
    name: 'entraide/every-file-has-a-place',
    files: ['apps/**', 'libs/**', 'tools/**'],
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  {
    name: 'entraide/clock',
    files: ['libs/server/**', 'libs/domain/**'],
    ignores: [...specs, 'libs/server/platform/src/time/clock.ts'],
    rules: restrict(markup, environment, clock),
  },
  {
    name: 'entraide/environment',
    files: [
      'tools/**',
      'apps/e2e/**',
      'apps/api/src/main.ts',
      'apps/api/src/cli/*.ts',
      'libs/testing/**',
      '*.mjs',
      'apps/*/*.config.ts',
    ],
    rules: restrict(markup),
  },
  {
    name: 'entraide/react',
    files: ['apps/web/**', 'libs/web/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
);
