/**
 * `pnpm screenshots [NAME…]`: takes the pictures in docs/images, all or the named ones, from the
 * starter archive's site and from the review tool, as a browser shows them.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { findChromium } from '../tests/support/chromium.ts';
import { writeFontConfig } from '../tests/support/fonts.ts';
import { reviewScene } from './screenshots/review-scene.ts';
import { siteScene } from './screenshots/site-scene.ts';

const cache = fileURLToPath(new URL('../node_modules/.cache/browser/', import.meta.url));
const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
const wanted = process.argv.slice(2);

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
  for (const open of [siteScene, reviewScene]) {
    const scene = await open();
    try {
      for (const { name, look, show } of scene.pictures) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const page = await browser.newPage(look);
        await show(page);
        await page.screenshot({ path: join(images, `${name}.png`) });
        await page.close();
        console.log(`docs/images/${name}.png`);
      }
    } finally {
      await scene.close();
    }
  }
} finally {
  await browser.close();
}
