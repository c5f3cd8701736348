import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the bench of the site, without other generators. */
function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--conditions=@archive/source', 'bench/site.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

interface Size {
  figures: Record<string, { all: unknown[] }>;
  wrote: Record<string, { files: number; bytesPerPage: number }>;
  ratiosTo: Record<string, Record<string, number>>;
}

test('the bench builds a site cold, again and edited, and the least script writes pages like it', () => {
  const { stdout, stderr } = bench('--pages', '12', '--runs', '2', '--peers', '', '--json');
  expect(stderr).toBe('');
  const { sizes } = JSON.parse(stdout) as { sizes: Record<string, Size> };
  const { figures, wrote, ratiosTo } = sizes['12'] as Size;
  expect(Object.entries(figures).map(([name, { all }]) => [name, all.length])).toEqual([
    ['archive', 2],
    ['the least script', 2],
    ['archive, one segment edited', 2],
    ['archive, nothing changed', 2],
  ]);
  expect(Object.keys(ratiosTo['the least script'] ?? {})).toEqual([
    'cold',
    'edited',
    'unchanged',
    'memory',
  ]);
  // Its pages have the same furniture: one that had less would be no measure.
  const { archive, 'the least script': least } = wrote;
  expect((least?.bytesPerPage ?? 0) / (archive?.bytesPerPage ?? 0)).toBeGreaterThan(0.85);
  expect((least?.bytesPerPage ?? 0) / (archive?.bytesPerPage ?? 0)).toBeLessThan(1.1);
});

test('a generator that it does not know is named, with those that it does', () => {
  const { status, stderr } = bench('--peers', 'jekyll');
  expect(status).toBe(2);
  expect(stderr).toBe('There is no peer "jekyll". Name some of hugo, eleventy, astro.\n');
});
