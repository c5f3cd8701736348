import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
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
async function launchBrowser({ letters }: Reader): Promise<Browser> {
  const { executablePath, env } = await findChromium(cache);
  const setting = letters === undefined ? [] : [`--blink-settings=defaultFontSize=${letters}`];
  return chromium.launch({
    executablePath,
    args: [...args, ...setting],
    // A root user (a container) cannot start Chromium's sandbox, and the pages are our own.
    chromiumSandbox: false,
    env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() },
  });
}

/** A browser with a profile of its own, which can be killed and started again on it. */
export interface ProfileBrowser {
  newPage(): Promise<Page>;
  /** Ends it as a crash does: with no time to write anything. */
  kill(): Promise<void>;
}

/**
 * Starts a browser on a profile folder, as people have one: what its pages store stays there.
 *
 * @example
 * const browser = await startOnProfile(folder);
 * await (await browser.newPage()).goto(address);
 * await browser.kill();
 */
export async function startOnProfile(profile: string): Promise<ProfileBrowser> {
  const { executablePath, env } = await findChromium(cache);
  const own = ['--headless', '--no-sandbox', '--remote-debugging-port=0'];
  const child = spawn(executablePath, [...args, ...own, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig(cache), HOME: tmpdir() },
  });
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stderr })) {
    address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  if (address === undefined) throw new Error('The browser did not start.');
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  return {
    newPage: async () => {
      if (context === undefined) throw new Error('The browser has no profile.');
      return context.newPage();
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What a reader has set in the browser. */
interface Reader {
  /** The size of letters, in pixels; 16 where nothing is set. */
  readonly letters?: number;
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
export function useBrowser(reader: Reader = {}): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(reader);
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
