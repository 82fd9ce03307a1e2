export * from './links.ts';
export * from './plain-text.ts';
export * from './reword.ts';
export * from './rich-text.ts';
