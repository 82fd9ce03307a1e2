export { m } from './generated-client/messages.js';
export { locales, baseLocale, overwriteGetLocale, getLocale } from './generated-client/runtime.js';
export type { Locale } from './generated-client/runtime.js';
