import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildSite } from '../../apps/site/src/index.ts';
import { policy } from '../../apps/site/src/policy.ts';
import { archives } from './built-sites.ts';

const conf = readFileSync(new URL('../../examples/deploy/nginx.conf', import.meta.url), 'utf8');

describe('the configuration of nginx', () => {
  const out = mkdtempSync(join(tmpdir(), 'site-deploy-'));
  let files: string[];
  beforeAll(async () => {
    await buildSite({
      archive: archives.fixture,
      base: archives.starter,
      out,
      url: 'https://papers.example.org/',
      downloads: true,
      search: true,
    });
    const entries = readdirSync(out, { recursive: true, withFileTypes: true });
    files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(out.length));
  });
  afterAll(() => rmSync(out, { recursive: true }));

  test('sends the policy that pages have in their heads', () => {
    expect(conf).toContain(
      `add_header Content-Security-Policy "${policy}; frame-ancestors 'none'" always;`,
    );
  });

  test('has a type for each file of a site', () => {
    const [, types = ''] = /\n {2}types \{([^}]*)\}/.exec(conf) ?? [];
    const known = new Set(
      [...types.matchAll(/^\s*\S+\/\S+ (.*);$/gm)].flatMap(([, names = '']) => names.split(' ')),
    );
    const unknown = new Set(files.map((file) => extname(file).slice(1)));
    for (const name of known) unknown.delete(name);
    // Indexes for search are bytes that nothing but their script reads.
    unknown.delete('bin');
    expect([...unknown]).toEqual([]);
  });

  test('lets browsers keep for ever what has a hash in its name, and nothing else', () => {
    const [, pattern = ''] = /"~(\^\/\(\?:assets[^"]+)" "public/.exec(conf) ?? [];
    const kept = files.filter((file) => new RegExp(pattern).test(file));
    const hashed = files.filter(
      (file) =>
        /^\/(?:assets|search)\//.test(file) &&
        // What is not made by the site: licences, and the list of what there is to search.
        !/license[^/]*\.txt$/i.test(file) &&
        file !== '/search/index.json',
    );
    expect(kept).toEqual(hashed);
    expect(kept.length).toBeGreaterThan(10);
  });
});
