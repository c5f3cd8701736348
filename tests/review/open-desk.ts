import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';
import { ArchiveCopy } from './copy-archive.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The review tool open on a copy of the starter archive, with a bare repository to push to. */
export interface OpenDesk {
  openingUrl: string;
  url: string;
  /** A text as it lies in the archive. */
  text: (language: string, document: string, segment: string) => string | undefined;
  git: (...args: readonly string[]) => string;
  remote: string;
  copy: ArchiveCopy;
}

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

/** Opens the tool on a copy of an archive; both are gone after the test. */
export async function openCopy(copy: ArchiveCopy): Promise<Pick<OpenDesk, 'openingUrl' | 'url'>> {
  const opened = await openReview({ archive: copy.archive });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  endings.push(async () => {
    await opened.value.close();
    copy.remove();
  });
  return opened.value;
}

/** Opens the tool on a copy that lacks the named segments of `how-we-cite`, by language. */
export async function openDesk(
  lacking: Readonly<Record<string, readonly string[]>>,
): Promise<OpenDesk> {
  const copy = ArchiveCopy.ofStarter();
  for (const [language, segments] of Object.entries(lacking))
    copy.drop(language, 'how-we-cite', segments);
  copy.commit('Begin');
  const { openingUrl, url } = await openCopy(copy);
  return {
    openingUrl,
    url,
    text: (language, document, segment) => copy.texts(language, document)[segment],
    git: (...args) => copy.git(...args),
    remote: copy.remote,
    copy,
  };
}

/** What axe finds on the page that is open, as sentences. */
export async function faultsOn(page: Page): Promise<string[]> {
  // Evaluated by the browser's driver, which the page's policy does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((): Promise<Axe.AxeResults> =>
    (window as unknown as { axe: typeof Axe }).axe.run(document),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}
