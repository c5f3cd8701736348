import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 16 * 1024 * 1024;

/** What npm fetched, or what it said against it. */
export type Packed =
  | { ok: true; filename: string; version: string }
  | { ok: false; code: string; message: string };

/**
 * Fetches a package's tarball into a folder. The user's own npm does it, with its settings and its
 * right to read.
 *
 * @param spec Such as `@archive/content@latest`.
 */
export async function npmPack(
  spec: string,
  folder: string,
  registry: string | undefined,
): Promise<Packed> {
  // Whoever waits for the answer is told after seconds that there is none, not after minutes.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const options = ['--json', '--pack-destination', folder, ...patience];
  if (registry !== undefined) options.push('--registry', registry);
  // In its own empty folder, npm does not take a workspace around the caller for the one it is asked about.
  const settings = { cwd: folder, maxBuffer: MOST_BYTES, shell: process.platform === 'win32' };
  try {
    const { stdout } = await run('npm', ['pack', spec, ...options], settings);
    const [packed] = Object.values(JSON.parse(stdout) as Record<string, PackedTarball>);
    if (packed !== undefined) return { ok: true, ...packed };
    return { ok: false, code: 'EPACK', message: 'npm did not say what it fetched.' };
  } catch (error) {
    return { ok: false, ...complaint(error) };
  }
}

interface PackedTarball {
  filename: string;
  version: string;
}

/** npm writes its complaint as JSON too. */
function complaint(error: unknown): { code: string; message: string } {
  const { stdout = '', message = String(error) } = error as { stdout?: string; message?: string };
  try {
    const { error: told } = JSON.parse(stdout) as { error: { code: string; summary: string } };
    return { code: told.code, message: told.summary };
  } catch {
    return { code: 'ENPM', message: message.split('\n')[0] ?? message };
  }
}
