export { m } from './generated/messages.js';
export { locales, baseLocale, overwriteGetLocale, getLocale } from './generated/runtime.js';
export type { Locale } from './generated/runtime.js';
