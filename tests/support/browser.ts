import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { findChromium } from './chromium.ts';
import { writeFontConfig } from './fonts.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/browser/', import.meta.url));

/** Nothing but this machine can be reached: a page that asks for more fails its test. */
const args = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** Starts a browser with the tests' own fonts and no way to the network. The caller closes it. */
async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium(cache);
  return chromium.launch({
    executablePath,
    args,
    // A root user (a container) cannot start Chromium's sandbox, and the pages are our own.
    chromiumSandbox: false,
    env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() },
  });
}

/** The one browser of a test file. */
export interface TestBrowser {
  /** Opens a page in a context of its own, which is closed when the test ends. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Gives a test file one browser, started before its tests and closed after them.
 *
 * @example
 * const browser = useBrowser();
 *
 * test('a phone shows the page without scrolling sideways', async () => {
 *   const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
 *   await page.goto(address);
 * });
 */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async newPage(options) {
      if (browser === undefined) throw new Error('useBrowser() opens pages inside tests only.');
      const context = await browser.newContext(options);
      return context.newPage();
    },
  };
}
