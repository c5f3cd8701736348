import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

const MOST_BYTES = 120_000;
const assets = new URL('../../apps/review/dist/client/assets/', import.meta.url);

test('all scripts and styles of the page together weigh less than 120 kB, packed', () => {
  const files = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = files.map((name) => gzipSync(readFileSync(new URL(name, assets))).length);
  expect(files).toContain('check-worker.js');
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
