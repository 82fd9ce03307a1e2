export * from './post-visibility.ts';
export * from './thread-visibility.ts';
