/**
 * Packs every package as it would be published and has publint and attw look at what a downstream
 * developer would install. The packages must be built.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program; gives what it printed if it found a fault. */
async function faultsOf(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    await execute(program, args);
    return undefined;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}` || String(error);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
try {
  await execute('pnpm', ['--recursive', 'pack', '--pack-destination', folder]);
  const tarballs = readdirSync(folder).map((name) => join(folder, name));
  for (const tarball of tarballs) {
    const faults = await Promise.all([
      faultsOf('publint', [tarball, '--strict']),
      faultsOf('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii']),
    ]);
    for (const fault of faults) {
      if (fault === undefined) continue;
      process.exitCode = 1;
      console.error(fault);
    }
  }
  console.log(`${tarballs.length} packages looked at as they would be published.`);
} finally {
  rmSync(folder, { recursive: true });
}
