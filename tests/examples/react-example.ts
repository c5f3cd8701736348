import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { TestBrowser } from '../support/browser.ts';
import type { Project } from './example.ts';
import { FileServer } from './file-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const BUILDING = 120_000;

/** The example in React, built by Vite and opened in a browser. */
export function testReactExample(project: () => Project, browser: TestBrowser): void {
  let server: FileServer;
  beforeAll(async () => {
    await project().must('npm', 'run', 'build');
    server = await FileServer.start(join(project().dir, 'dist'));
  }, BUILDING);
  afterAll(() => server.stop());

  async function open(search: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(server.url + search);
    await page.getByRole('article').waitFor();
    return page;
  }

  it('shows a document, and another one in another language once they are chosen', async () => {
    const page = await open('?document=how-we-date&language=fr');
    await page.getByRole('heading', { level: 2, name: 'Comment nous datons' }).waitFor();
    expect(await page.title()).toBe('Comment nous datons');

    await page.getByRole('combobox', { name: 'Sommaire' }).selectOption('reading-room');
    await page.waitForURL(/document=reading-room/);
    await page.getByRole('combobox', { name: /langue/i }).selectOption('ar');
    await page.waitForURL('**/?document=reading-room&language=ar');
    const article = page.locator('article[lang=ar][dir=rtl]');
    await article.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const heading = await article.getByRole('heading', { level: 2 }).first().textContent();
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe(heading);
  });

  it('writes dates as the archive does, not by the language alone', async () => {
    const page = await open('?document=how-we-date&language=en');
    expect(await page.locator('article time').first().textContent()).toBe('14\u00A0September 2026');
  });

  it('marks a passage that is not translated with its own language and direction', async () => {
    const page = await open('?document=kazakhstan-january-2022&language=ar');
    const passage = page.locator('p[lang=en][dir=ltr]').first();
    expect(await passage.textContent()).toContain('3,000 Russian soldiers');
    expect(await passage.locator('[lang=ar][dir=rtl]').first().textContent()).toContain('لم يُترجم');
    // A picture of the package, wherever the bundler has put it.
    const picture = page.locator('article img');
    expect(
      await picture.evaluate(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0;
        image.loading = 'eager';
        await image.decode();
        return image.naturalWidth;
      }),
    ).toBeGreaterThan(0);
  });

  it('follows an id of earlier days, and links to notes and back', async () => {
    const page = await open('?document=january-2022-in-kazakhstan&language=en');
    await page.waitForURL(/document=kazakhstan-january-2022/);
    const call = page.locator('#n1-call');
    await call.click();
    await page.waitForURL(/#n1$/);
    const back = page.locator('#n1 a[href="#n1-call"]');
    expect(await back.count()).toBe(1);
  });

  it('has nothing that axe objects to, from left to right and from right to left', async () => {
    const faults: string[] = [];
    for (const language of ['it', 'ar']) {
      const page = await open(`?document=kazakhstan-january-2022&language=${language}`);
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate((): Promise<Axe.AxeResults> =>
        (window as unknown as { axe: typeof Axe }).axe.run(document, {
          resultTypes: ['violations'],
        }),
      );
      for (const { id, help, nodes } of violations)
        faults.push(...nodes.map(({ html }) => `${language}: ${id}: ${help}: ${html}`));
    }
    expect(faults).toEqual([]);
  });

  it('does not compile with a wrong id, language or key, and is told the right ones', async () => {
    project().write(
      'src/wrong-id.ts',
      `import { loadDocument } from '@archive/content';
       await loadDocument('how-we-dat', 'fr');
       await loadDocument('how-we-date', 'de');`,
    );
    project().write(
      'src/wrong-key.ts',
      `import { useTranslation } from 'react-i18next';
       import { prose } from './i18n.ts';
       export const useKey = () =>
         useTranslation('documents/how-we-date', { i18n: prose }).t('titel');
       export const useNamespace = () => useTranslation('documents/how-we-dat', { i18n: prose });`,
    );
    const { code, out } = await project().run('npm', 'run', 'check', '--silent');
    expect(code).not.toBe(0);
    const faults = out.split(/^(?=src\/)/m);
    expect(faults).toHaveLength(4);
    const [id, language, key, namespace] = faults;
    expect(id).toMatch(/wrong-id\.ts\(2,.*'"how-we-dat"'.* "how-we-date" \| /);
    expect(language).toMatch(/wrong-id\.ts\(3,.*'"de"'.* "es" \| "fr" \| "it" /);
    expect(key).toMatch(/wrong-key\.ts\(4,/);
    expect(key).toContain(`Did you mean '"title"'?`);
    expect(namespace).toMatch(/wrong-key\.ts\(5,.*"documents\/how-we-dat"/);
  });
}
