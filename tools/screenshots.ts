/**
 * `pnpm screenshots [NAME…]`: takes the pictures in docs/images, all or the named ones, from the
 * starter archive's site and from the review tool, as a browser shows them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Page, chromium } from 'playwright-core';

import { findChromium } from '../tests/support/chromium.ts';
import { writeFontConfig } from '../tests/support/fonts.ts';
import { reviewScene } from './screenshots/review-scene.ts';
import type { Picture } from './screenshots/scene.ts';
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
      for (const { name, format, look, show } of scene.pictures) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const page = await browser.newPage(look);
        await show(page);
        const file = `${name}.${format}`;
        writeFileSync(join(images, file), await pictureOf(page, format));
        await page.close();
        console.log(`docs/images/${file}`);
      }
    } finally {
      await scene.close();
    }
  }
} finally {
  await browser.close();
}

/** What the page shows, as an image file. */
async function pictureOf(page: Page, format: Picture['format']): Promise<Buffer> {
  if (format === 'png') return page.screenshot();
  // No caret that is there in one picture and not in the next.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const session = await page.context().newCDPSession(page);
  const taken = await session.send('Page.captureScreenshot', { format, quality: 85 });
  return Buffer.from(taken.data, 'base64');
}
