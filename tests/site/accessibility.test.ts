import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// From the next page on, so that it need not be sent for each.
async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe });
}

/** What axe finds on the page that is open, as sentences. */
async function faultsOn(page: Page, options: Axe.RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (each): Promise<Axe.AxeResults> =>
      (window as unknown as { axe: typeof Axe }).axe.run(document, each),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}

const browser = useBrowser();

describe.each(Object.entries(archives))('the pages of the %s archive', (_, archive) => {
  const site = useSite(archive);

  test('have nothing that axe objects to, in light and in dark', { timeout: 300_000 }, async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await withAxe(page);
    const faults: string[] = [];
    for (const path of site.samples) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.url + path);
      const inLight = await faultsOn(page, { resultTypes: ['violations'] });
      await page.emulateMedia({ colorScheme: 'dark' });
      // Only colours change.
      const inDark = await faultsOn(page, {
        runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
        resultTypes: ['violations'],
      });
      faults.push(...inLight.map((fault) => `${path} light: ${fault}`));
      faults.push(...inDark.map((fault) => `${path} dark: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
