import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { buildSite, serveLive } from '../../apps/site/src/index.ts';
import { useBrowser } from '../support/browser.ts';
import { archives } from './built-sites.ts';

const browser = useBrowser();

test('an open page follows what is saved: a passage alone, or all of it; faults come and go', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-live-'));
  const archive = join(dir, 'archive');
  const out = join(dir, 'site');
  cpSync(archives.fixture, archive, { recursive: true });
  const build = () => buildSite({ archive, base: archives.starter, out, basePath: '/' });
  await build();
  const server = await serveLive({ dir: out, port: 0 });
  onTestFinished(async () => {
    await server.close();
    rmSync(dir, { recursive: true });
  });
  const file = join(archive, 'locales/fr/documents/charter.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const save = async (changed: Record<string, string>): Promise<void> => {
    writeFileSync(file, JSON.stringify({ ...texts, ...changed }));
    await build();
    server.built([]);
  };

  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  const opened: string[] = [];
  page.on('domcontentloaded', () => opened.push(page.url()));
  const events = page.waitForResponse(/_dev\/events/);
  await page.goto(`${server.url}fr/statements/charter/`);
  await events;
  await save({ p2: 'Un passage tout autre.' });
  await page.locator('#p2').getByText('Un passage tout autre.').waitFor();
  expect(opened).toHaveLength(1);

  await save({ title: 'Une tout autre charte' });
  await page.getByRole('heading', { level: 1, name: 'Une tout autre charte' }).waitFor();
  await expect.poll(() => page.title()).toContain('Une tout autre charte');

  await page.evaluate(() => scrollTo(0, 200));
  server.built([
    { place: 'a.json:1:2', message: 'Not <b>that</b>.', help: 'Write something else.' },
  ]);
  const notice = page.getByRole('alert');
  expect(await notice.innerText()).toMatch(/a\.json:1:2\s+Not <b>that<\/b>\.\s+Write something/);
  server.built([]);
  await notice.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => scrollY)).toBe(200);
  expect(faults).toEqual([]);
});
