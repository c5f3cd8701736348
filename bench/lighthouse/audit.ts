import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findChromium } from '../../tests/support/chromium.ts';
import { writeFontConfig } from '../../tests/support/fonts.ts';
import { run } from '../site/run-program.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
/**
 * Of two lists of features the last counts, and that of Lighthouse's launcher also turns off `RenderDocument`,
 * which readers' browsers have. Without it a page that is not ready in its first tenths of a second is given no
 * frame for one or two whole seconds more: https://github.com/GoogleChrome/lighthouse/issues/17148
 */
const BROWSER_OPTIONS = [
  '--headless',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints',
];
const cache = fileURLToPath(new URL('../../node_modules/.cache/browser/', import.meta.url));

/** Four of Lighthouse's scores out of 100, and what the first of them is made of. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** The first paint of a text, and of the largest element: of a simulated phone, in milliseconds. */
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** How much of the screen moved how far while the page loaded. */
  readonly shift: number;
  /** All that was fetched. */
  readonly kilobytes: number;
}

/** What is read of a report. */
interface Report {
  readonly categories: Readonly<
    Record<'performance' | 'accessibility' | 'best-practices' | 'seo', { score: number }>
  >;
  readonly audits: Readonly<Record<string, { numericValue?: number }>>;
}

/** Has Lighthouse look at a page once, as a phone on a slow network. */
export async function audit(address: string): Promise<Audit> {
  const { executablePath, env } = await findChromium(cache);
  const folder = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    await run({
      program: 'npx',
      args: [
        '--yes',
        LIGHTHOUSE,
        address,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=${BROWSER_OPTIONS.join(' ')}`,
      ],
      env: {
        ...env,
        CHROME_PATH: executablePath,
        FONTCONFIG_FILE: writeFontConfig(cache),
        // Lighthouse runs on the Node that this runs on.
        PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      },
    });
    return summary(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function summary({ categories, audits }: Report): Audit {
  const score = (name: keyof typeof categories): number => Math.round(categories[name].score * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaintMs: value('first-contentful-paint'),
    largestPaintMs: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    kilobytes: value('total-byte-weight') / 1000,
  };
}
