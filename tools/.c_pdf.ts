import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { findChromium } from '../tests/support/chromium.ts';
import { writeFontConfig } from '../tests/support/fonts.ts';
import { serve } from '../apps/site/src/index.ts';
const cache = '/work/main/node_modules/.cache/browser/';
const server = await serve({ dir: '/tmp/c_shots/site-f', port: 0 });
const { executablePath, env } = await findChromium(cache);
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--font-render-hinting=none'], chromiumSandbox: false,
  env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() } });
const page = await browser.newPage({ viewport: { width: 660, height: 940 } });
for (const path of process.argv.slice(2)) {
await page.goto(server.url + path);
const bytes = await page.pdf({ format: 'A4' });
const pdf = await getDocumentProxy(new Uint8Array(bytes));
const { text } = await extractText(pdf, { mergePages: false });
text.forEach((t, i) => console.log(`--- ${i}\n${t}`));
await page.emulateMedia({ media: 'print' });
await page.screenshot({ path: `/tmp/c_shots/print-${path.replaceAll('/', '_')}.png`, fullPage: true });
}
await browser.close();
await server.close();
