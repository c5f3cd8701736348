/**
 * `pnpm screenshots`: takes the pictures in docs/images from the starter archive's site, as a
 * browser shows it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { buildSite, serve } from '../apps/site/src/index.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { writeFontConfig } from '../tests/support/fonts.ts';

const archive = fileURLToPath(new URL('../packages/content', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/browser/', import.meta.url));
const images = fileURLToPath(new URL('../docs/images/', import.meta.url));

const desktop = { viewport: { width: 1280, height: 880 } };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const light = { colorScheme: 'light' } as const;
const dark = { colorScheme: 'dark' } as const;
const chronology = 'chronologies/kazakhstan-january-2022/';

const pictures = [
  { name: 'front', path: '', ...desktop, ...light },
  { name: 'home', path: 'en/', ...desktop, ...light },
  { name: 'home-dark', path: 'en/', ...desktop, ...dark },
  { name: 'list', path: 'fr/handbook/', ...desktop, ...light },
  { name: 'document', path: `en/${chronology}`, ...desktop, ...light },
  { name: 'document-russian-dark', path: `ru/${chronology}`, ...desktop, ...dark },
  { name: 'document-arabic', path: `ar/${chronology}`, ...desktop, ...light },
  { name: 'document-arabic-dark', path: `ar/${chronology}`, ...desktop, ...dark },
  { name: 'phone', path: `en/${chronology}`, ...phone, ...light },
  { name: 'phone-arabic-dark', path: `ar/${chronology}`, ...phone, ...dark },
];

const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
await buildSite({ archive, base: archive, out: folder });
const server = await serve({ dir: folder, port: 0 });
const { executablePath, env } = await findChromium(cache);
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--font-render-hinting=none'],
  // A root user (a container) cannot start Chromium's sandbox, and the pages are our own.
  chromiumSandbox: false,
  env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() },
});
try {
  mkdirSync(images, { recursive: true });
  for (const { name, path, ...look } of pictures) {
    const page = await browser.newPage(look);
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(images, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
