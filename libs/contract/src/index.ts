export * from './generated/operations.ts';
export { manifest } from './generated/manifest.ts';
export type { Operation } from './operation.ts';
