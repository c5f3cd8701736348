import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSite, serve } from '../../apps/site/src/index.ts';
import { dark, light, phone, type Scene } from './scene.ts';

const archive = fileURLToPath(new URL('../../packages/content', import.meta.url));
const desktop = { viewport: { width: 1280, height: 880 } };
const chronology = 'chronologies/kazakhstan-january-2022/';

const english = { locale: 'en', ...desktop };

const PAGES = [
  { name: 'front', path: '', look: { ...desktop, ...light } },
  { name: 'home', path: 'en/', look: { ...english, ...light } },
  { name: 'list-dark', path: 'ru/handbook/', look: { ...desktop, ...dark } },
  { name: 'document', path: `en/${chronology}`, look: { ...english, ...light } },
  { name: 'document-arabic-dark', path: `ar/${chronology}`, look: { ...desktop, ...dark } },
  { name: 'phone', path: `en/${chronology}`, look: { ...phone, ...light } },
  { name: 'phone-arabic-dark', path: `ar/${chronology}`, look: { ...phone, ...dark } },
  { name: 'beside', path: `ar/${chronology}beside_en/`, look: { ...desktop, ...light } },
  { name: 'search', path: 'en/text_search/?q=sources', look: { ...english, ...light } },
  { name: 'status', path: 'fr/translation_status/', look: { ...desktop, ...light } },
];

/** The starter archive's site. */
export async function siteScene(): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  await buildSite({ archive, base: archive, out: folder, search: true, beside: true });
  const server = await serve({ dir: folder, port: 0 });
  return {
    pictures: PAGES.map(({ name, path, look }) => ({
      name,
      format: 'webp',
      look,
      show: async (page) => {
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
      },
    })),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
