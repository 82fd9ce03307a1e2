export * from './links.ts';
export * from './plain-text.ts';
export * from './rich-text.ts';
