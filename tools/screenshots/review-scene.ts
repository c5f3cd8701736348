import type { Page } from 'playwright-core';

import { openReview } from '../../apps/review/src/server/index.ts';
import { today } from '../../packages/workflow/src/index.ts';
import { ArchiveCopy } from '../../tests/review/copy-archive.ts';
import { dark, light, phone, type Picture, type Scene } from './scene.ts';

const desktop = { viewport: { width: 1280, height: 860 } };
const english = { locale: 'en', ...desktop, ...light };
const DOCUMENT = 'how-we-cite';

/** The review tool on a copy of the starter archive in which there is something to do. */
export async function reviewScene(): Promise<Scene> {
  const copy = archiveWithWork();
  const opened = await openReview({ archive: copy.archive, compareWith: 'main' });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  const { url, openingUrl, close } = opened.value;
  return {
    pictures: pictures(openingUrl, (path) => url + path).map((picture) => ({
      ...picture,
      format: 'webp',
    })),
    close: async () => {
      await close();
      copy.remove();
    },
  };
}

/** A branch on which an original was corrected, and translations were changed and misplaced. */
function archiveWithWork(): ArchiveCopy {
  const copy = ArchiveCopy.ofStarter();
  copy.drop('fr', DOCUMENT, ['q1', 'p5']);
  copy.commit('Begin');
  copy.git('checkout', '--quiet', '-b', 'translate/citing');
  copy.edit('it', DOCUMENT, { h3: 'Un esempio per tutti' });
  copy.edit('fr', DOCUMENT, { title: 'Comment citer nos textes', h1: 'Ce qu’on indique' });
  // The second part of a passage stands beside the next one, and all that follow are one too far.
  const { p1 = '', p2 = '', p3 = '', p4 = '', p5 = '' } = copy.texts('es', DOCUMENT);
  const cut = p1.indexOf('. ') + 1;
  const shifted = { p1: p1.slice(0, cut), p2: p1.slice(cut + 1), p3: p2, p4: p3, p5: p4 };
  copy.edit('es', DOCUMENT, p5 === '' ? {} : shifted);
  copy.sync('Ada');
  for (const language of ['en', 'es', 'fr']) dateWork(copy, language);
  copy.git('commit', '--quiet', '--all', '--message=Correct and translate');
  return copy;
}

/** Gives what was noted just now the same day in every picture. */
function dateWork(copy: ArchiveCopy, language: string): void {
  const path = `ledgers/${language}/${DOCUMENT}.json`;
  const dated = JSON.stringify(copy.json(path), (key, value: unknown) =>
    key === 'on' && value === today() ? '2026-11-20' : value,
  );
  copy.write(path, JSON.parse(dated));
}

function pictures(openingUrl: string, at: (path: string) => string): Omit<Picture, 'format'>[] {
  const goTo = async (page: Page, path: string): Promise<void> => {
    await page.goto(openingUrl);
    await page.goto(at(path));
    await page.locator('h1').waitFor();
    await settled(page);
  };
  const openPassage = async (page: Page, tag: string, id: string): Promise<void> => {
    await goTo(page, `documents/${DOCUMENT}/${tag}`);
    await page.locator(`[data-segment="${id}"]`).getByRole('button').first().click();
    await settled(page);
  };
  return [
    {
      name: 'review-overview',
      look: english,
      show: async (page) => {
        await goTo(page, '');
        // Until the findings of all documents are known.
        await page.getByText(/Still being checked/).waitFor({ state: 'hidden' });
      },
    },
    {
      name: 'review-editor',
      look: english,
      show: async (page) => {
        await openPassage(page, 'fr', 'q1');
        await page.keyboard.type('Nous ne rendons jamais une date plus  précise que sa source.');
        await settled(page);
      },
    },
    {
      name: 'review-outdated-dark',
      look: { ...english, ...dark },
      show: (page) => openPassage(page, 'fr', 'h3'),
    },
    {
      name: 'review-arabic',
      look: { ...english, locale: 'ar' },
      show: (page) => openPassage(page, 'ar', 'q1'),
    },
    {
      name: 'review-phone',
      look: { ...phone, ...light, locale: 'en' },
      show: (page) => openPassage(page, 'fr', 'q1'),
    },
    {
      name: 'review-branch',
      look: english,
      show: async (page) => {
        await goTo(page, 'changes');
        // Past the English text, to the French title that was changed.
        await page.keyboard.press('Alt+ArrowDown');
        await settled(page);
      },
    },
    {
      name: 'review-align',
      look: english,
      show: async (page) => {
        await goTo(page, `align/${DOCUMENT}/es`);
        await page.getByRole('button', { name: /^Next doubtful pair/ }).click();
        await settled(page);
      },
    },
    {
      name: 'review-find',
      look: english,
      show: async (page) => {
        await goTo(page, 'find/fr');
        await page.getByLabel('Find', { exact: true }).fill('lecture');
        await page.getByLabel('Replace with').fill('consultation');
        await settled(page);
      },
    },
  ];
}

/** Waits until the page has all it asked for and stands still. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1000);
}
