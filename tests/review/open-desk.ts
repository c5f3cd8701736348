import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const content = fileURLToPath(new URL('../../packages/content/', import.meta.url));
const PARTS = [
  'archive.json',
  'redirects.json',
  'collections',
  'documents',
  'glossary',
  'ledgers',
  'locales',
  'media',
];

/** The review tool open on a copy of the starter archive, with a bare repository to push to. */
export interface OpenDesk {
  openingUrl: string;
  url: string;
  /** A text as it lies in the archive. */
  text: (language: string, document: string, segment: string) => string | undefined;
  git: (...args: readonly string[]) => string;
  remote: string;
}

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

/** Opens the tool on a copy that lacks the named segments of `how-we-cite`, by language. */
export async function openDesk(
  lacking: Readonly<Record<string, readonly string[]>>,
): Promise<OpenDesk> {
  const dir = mkdtempSync(join(tmpdir(), 'review-walk-'));
  const archive = join(dir, 'archive');
  const remote = join(dir, 'remote.git');
  for (const part of PARTS)
    if (existsSync(content + part))
      cpSync(content + part, join(archive, part), { recursive: true });
  const bundleOf = (language: string, document: string): string =>
    join(archive, `locales/${language}/documents/${document}.json`);
  const read = (path: string): Record<string, string> =>
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  for (const [language, segments] of Object.entries(lacking)) {
    const path = bundleOf(language, 'how-we-cite');
    const bundle = read(path);
    for (const segment of segments) delete bundle[segment];
    writeFileSync(path, `${JSON.stringify(bundle, null, 2)}\n`);
    const ledgerPath = join(archive, `ledgers/${language}/how-we-cite.json`);
    const ledger = JSON.parse(readFileSync(ledgerPath, 'utf8')) as {
      segments: Record<string, unknown>;
    };
    for (const segment of segments) delete ledger.segments[segment];
    writeFileSync(ledgerPath, `${JSON.stringify(ledger, null, 2)}\n`);
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: archive, encoding: 'utf8', stdio: 'pipe' }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  writeFileSync(join(archive, '.gitignore'), '.archive/\n');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  git('remote', 'add', 'origin', remote);
  git('push', '--quiet', 'origin', 'main');
  const opened = await openReview({ archive });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  endings.push(async () => {
    await opened.value.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    openingUrl: opened.value.openingUrl,
    url: opened.value.url,
    text: (language, document, segment) => read(bundleOf(language, document))[segment],
    git,
    remote,
  };
}

/** What axe finds on the page that is open, as sentences. */
export async function faultsOn(page: Page): Promise<string[]> {
  // Evaluated by the browser's driver, which the page's policy does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((): Promise<Axe.AxeResults> =>
    (window as unknown as { axe: typeof Axe }).axe.run(document),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}
