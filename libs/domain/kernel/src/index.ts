export * from './fold-text.ts';
export * from './month.ts';
export * from './outcome.ts';
export * from './restriction.ts';
export * from './viewer.ts';
export * from './vocabulary.ts';
export * from './web-address.ts';
