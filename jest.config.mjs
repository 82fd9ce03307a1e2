const swc = {
  swcrc: false,
  module: { type: 'es6' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
};

export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@entraide/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.{ts,tsx}', '<rootDir>/{apps,libs,tools}/**/*.integration-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/', '/apps/e2e/'],
  modulePathIgnorePatterns: ['/dist/', '/build/', '/.data/'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
  reporters: ['default', '<rootDir>/tools/jest/plain-summary.mjs'],
  maxWorkers: 2,
  testTimeout: 60_000,
};
