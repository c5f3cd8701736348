import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

import { openReview } from '../../apps/review/src/server/index.ts';
import { startOnProfile } from '../../tests/support/browser.ts';

/** Where the tool has its words from: a generated archive has none. */
const words = fileURLToPath(new URL('../../packages/content', import.meta.url));
/** So long nobody types between two keys, in milliseconds. */
const BETWEEN_KEYS = 120;
/** So long the counting of a whole archive may take, in milliseconds. */
const MOST = 600_000;
/** So far a hand scrolls from frame to frame, in CSS pixels. */
const STRIDE = 120;

/** What a person waits for in the browser, in milliseconds. */
export interface OnPage {
  /** From a key to what is found in the text, shown. */
  keystrokes: readonly number[];
  /** From frame to frame, while the overview is scrolled from its top to its end. */
  frames: readonly number[];
  /** From the choice of a filter to its rows, painted. */
  filters: readonly number[];
}

/** Measures the page as it is built, in Chromium: on a document in a language, and on the overview. */
export async function measurePage(
  archive: string,
  path: string,
  keys: number,
  choices: number,
): Promise<OnPage> {
  const opened = await openReview({ archive, base: words });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const browser = await startOnProfile(profile);
  try {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(opened.value.openingUrl);
    await page.getByRole('row').nth(3).waitFor({ timeout: MOST });
    // What is counted first is counted: the page asks for it no more.
    await page.getByText(/^.*Still being checked/).waitFor({ state: 'detached', timeout: MOST });
    const frames = await scroll(page);
    const filters = await choose(page, choices);
    await page.goto(opened.value.url + path);
    await page.getByRole('region', { name: 'Preview' }).getByRole('heading').first().waitFor();
    const keystrokes = await type(page, keys);
    return { keystrokes, frames, filters };
  } finally {
    await browser.kill();
    await opened.value.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Each key makes a finding or mends it. */
function type(page: Page, count: number): Promise<number[]> {
  return page.evaluate(
    async ({ keys, pause }) => {
      const area = document.querySelector<HTMLTextAreaElement>('.is-open textarea');
      const list = document.querySelector('.is-open .findings');
      if (area === null || list === null) throw new Error('Nothing is open.');
      const before = area.value;
      const taken: number[] = [];
      // The first ones warm up.
      for (let key = -10; key < keys; key += 1) {
        const finds = key % 2 === 0;
        area.setSelectionRange(0, area.value.length);
        const started = performance.now();
        document.execCommand('insertText', false, finds ? `Deux  espaces. ${before}` : before);
        while (/Deux {2}|side by side/.test(list.textContent) !== finds)
          await new Promise<void>((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => {
              resolve();
            });
            port1.start();
            port2.postMessage(undefined);
          });
        if (key >= 0) taken.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return taken;
    },
    { keys: count, pause: BETWEEN_KEYS },
  );
}

function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async (stride) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const taken: number[] = [];
    let last = await frame();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: stride, behavior: 'instant' });
      const now = await frame();
      taken.push(now - last);
      last = now;
    }
    return taken;
  }, STRIDE);
}

function choose(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (choices) => {
    const filter = [...document.querySelectorAll('select')].find((select) =>
      [...select.options].some(({ value }) => value === 'outdated'),
    );
    if (filter === undefined) throw new Error('There is no filter.');
    const taken: number[] = [];
    for (let choice = 0; choice < choices; choice += 1) {
      const started = performance.now();
      filter.value = choice % 2 === 0 ? 'outdated' : '';
      filter.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      taken.push(performance.now() - started);
    }
    return taken;
  }, count);
}
