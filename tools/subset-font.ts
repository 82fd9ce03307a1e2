import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const family = path.dirname(require.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'));
const basicLatin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const french = 'àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»“”‘’–—…·•€°×→←↑↓✓áíóúñß£\u00a0\u202f';

/** Makes the one font file of the site: upright, weights 400 to 700, the letters of French and English. */
const source = readFileSync(path.join(family, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2'));
const subset = await subsetFont(source, basicLatin + french, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(path.resolve(import.meta.dirname, '../apps/web/public/fonts/atkinson-hyperlegible-next.woff2'), subset);
console.log(`${subset.length} bytes`);
