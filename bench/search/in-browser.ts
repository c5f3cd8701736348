import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

import { startOnProfile } from '../../tests/support/browser.ts';

const program = fileURLToPath(new URL('../../packages/cli/src/bin.ts', import.meta.url));
/** So long a person who opened the page takes to find the keys, in milliseconds. */
const BEFORE_TYPING = 1000;

/** After so long something is wrong, in milliseconds. */
const MOST = 10_000;

/** What a reader waits for, from a change of the field to what was found, painted, in milliseconds. */
export interface Wait {
  /** The titles. */
  readonly titles: number;
  /** The passages of the first five as well: more of them no screen has. */
  readonly passages: number;
}

export interface OnSearchPage {
  /** The first query of somebody who had nothing of the site, and took a second to begin. */
  readonly first: readonly Wait[];
  /** The same of somebody who took no time at all, as who pastes. */
  readonly atOnce: readonly Wait[];
  /** Queries on a page that has answered others. */
  readonly following: readonly Wait[];
}

/**
 * Asks the search page of a site, served as `archive serve` does it, in Chromium.
 *
 * @param queries By the languages they are of. Each is put into the field whole.
 * @param firsts How many pages are opened in a language with nothing kept of the site.
 */
export async function searchInBrowser(
  site: string,
  queries: ReadonlyMap<string, readonly string[]>,
  firsts: number,
): Promise<Map<string, OnSearchPage>> {
  const server = spawn(
    process.execPath,
    ['--conditions=@archive/source', program, 'serve', site, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const browser = await startOnProfile(profile);
  try {
    let root: string | undefined;
    for await (const line of createInterface({ input: server.stdout })) {
      root = /https?:\/\/\S+\//.exec(line)?.[0];
      if (root !== undefined) break;
    }
    if (root === undefined) throw new Error('The site is not served.');
    const page = await browser.newPage();
    const times = new Map<string, OnSearchPage>();
    for (const [language, all] of queries) {
      const address = `${root}${language}/text_search/`;
      const first: Wait[] = [];
      const atOnce: Wait[] = [];
      for (const query of all.slice(0, firsts)) {
        await openAnew(page, address);
        await page.waitForTimeout(BEFORE_TYPING);
        first.push(await ask(page, query));
        await openAnew(page, address);
        atOnce.push(await ask(page, query));
      }
      const following: Wait[] = [];
      for (const query of all) following.push(await ask(page, query));
      times.set(language, { first, atOnce, following });
    }
    return times;
  } finally {
    await browser.kill();
    server.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Opens a page as somebody does who was never there. */
async function openAnew(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await page.goto('about:blank');
  await page.goto(address);
}

/** From the change of the field to the first frames behind those that show what was found. */
function ask(page: Page, query: string): Promise<Wait> {
  return page.evaluate(
    async ({ text, most }) => {
      const field = document.querySelector<HTMLInputElement>('#page_query');
      const list = document.querySelector('#page_results ol');
      if (!field || !list) throw new Error('The page does not search.');
      /** When something is so, and painted. */
      const painted = (isSo: () => boolean): Promise<number> =>
        new Promise((resolve, reject) => {
          setTimeout(() => {
            reject(new Error(`Nothing is shown for: ${text}`));
          }, most);
          const observer = new MutationObserver(() => {
            if (!isSo()) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              // A message is taken once the frame is painted.
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => {
                resolve(performance.now());
              });
              port1.start();
              port2.postMessage(undefined);
            });
          });
          observer.observe(list, { childList: true, subtree: true });
        });
      list.replaceChildren();
      const started = performance.now();
      const shown = painted(() => list.childElementCount > 0);
      const isWhole = (item: Element): boolean =>
        item.querySelector('.search-excerpt:empty') === null;
      const whole = painted(
        () => list.childElementCount > 0 && [...list.children].slice(0, 5).every(isWhole),
      );
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return { titles: (await shown) - started, passages: (await whole) - started };
    },
    { text: query, most: MOST },
  );
}
