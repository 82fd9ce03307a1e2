export * from './plain-text.ts';
export * from './rich-text.ts';
