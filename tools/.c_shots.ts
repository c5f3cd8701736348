import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/support/chromium.ts';
import { writeFontConfig } from '../tests/support/fonts.ts';
import { buildSite, serve } from '../apps/site/src/index.ts';
const cache = '/work/main/node_modules/.cache/browser/';
const [archive, ...paths] = process.argv.slice(2);
const out = `/tmp/c_shots/site-${archive === '/work/main/packages/content' ? 's' : 'f'}`;
const r = await buildSite({ archive, base: '/work/main/packages/content', out, beside: true });
console.log(r.pages, r.ms, r.findings.length);
const server = await serve({ dir: out, port: 0 });
const { executablePath, env } = await findChromium(cache);
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--font-render-hinting=none'], chromiumSandbox: false,
  env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() } });
console.log(browser.version());
for (const spec of paths) {
  const [path, width = '1280', scheme = 'light', scroll = '0', name = 'x'] = spec.split('|');
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
  page.on('console', (m) => console.log(spec, m.text()));
  page.on('pageerror', (m) => console.log(spec, m.message));
  await page.goto(server.url + path);
  await page.waitForTimeout(300);
  await page.evaluate((y) => window.scrollTo(0, y), Number(scroll));
  await page.waitForTimeout(100);
  await page.screenshot({ path: `/tmp/c_shots/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
