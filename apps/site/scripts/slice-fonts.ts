/** Writes dist/fonts: the slices of typefaces that pages load at once. Part of the package's build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';

import { fontSlices } from '../src/assets/font-slices.ts';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../dist/fonts', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const { name, from, file, letters, weight } of fontSlices) {
  const whole = readFileSync(require.resolve(`${from}/files/${file}.woff2`));
  const kept = letters ?? rangesOf(from)[/-([a-z]+)-wght/.exec(file)?.[1] ?? ''] ?? '';
  const slice = await subsetFont(whole, textOf(kept), {
    targetFormat: 'woff2',
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
  writeFileSync(join(folder, `${name}.woff2`), slice);
}

/** Which letters each part of a typeface has. */
function rangesOf(name: string): Partial<Record<string, string>> {
  return JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8')) as Partial<
    Record<string, string>
  >;
}

/** Every letter of a `unicode-range`. */
function textOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}
